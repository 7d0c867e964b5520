import { useApprove } from '#api/applications'
import { Button } from '#components/Button'
import { Refusal } from '#components/Refusal'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { type DecisionFormProps, useFreshAfterConflict } from './use-decision'

/** Passing this level, after one more question. */
export function ApproveForm({ file, refresh, onDone }: DecisionFormProps) {
  const approve = useApprove()
  useFreshAfterConflict(approve, refresh)
  const { id, revision } = file.application
  const act = async () => {
    if ((await approve.run({ params: { id }, body: { revision } })) !== null) onDone()
  }
  const who = file.applicant.maskedName ?? '申请人'
  return (
    <Stack>
      <SafeText>{`通过${who}的${file.application.programme.title}申请，进入下一步。申请人会收到消息。`}</SafeText>
      <Refusal error={approve.error} />
      <Button label="确认通过" isBusy={approve.isRunning} onClick={() => void act()} />
    </Stack>
  )
}
