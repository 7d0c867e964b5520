import { useState } from 'react'
import { useDecline } from '#api/applications'
import { Button } from '#components/Button'
import { Refusal } from '#components/Refusal'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { ReasonPicker } from './ReasonPicker'
import { type DecisionFormProps, useFreshAfterConflict } from './use-decision'

/** Declining, with the reason that the applicant reads. */
export function DeclineForm({ file, refresh, onDone }: DecisionFormProps) {
  const [reason, setReason] = useState('')
  const decline = useDecline()
  useFreshAfterConflict(decline, refresh)
  const { id, revision, programme } = file.application
  const act = async () => {
    if ((await decline.run({ params: { id }, body: { revision, reason } })) !== null) onDone()
  }
  return (
    <Stack>
      <SafeText kind="note">这份申请就此结束，申请人会看到您写的原因。</SafeText>
      <ReasonPicker templates={programme.declineReasons} reason={reason} onReason={setReason} />
      <Refusal error={decline.error} />
      <Button
        label="不予通过"
        isBusy={decline.isRunning}
        isDisabled={reason.trim() === ''}
        onClick={() => void act()}
      />
    </Stack>
  )
}
