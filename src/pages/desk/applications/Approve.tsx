import { useApprove } from '#api/applications'
import { ConfirmSheet } from '#components/ConfirmSheet'
import { consequencesOf } from './DeskVerdict'
import { type DecisionProps, useFreshAfterConflict } from './use-decision'

/** Passing this level, after one more question. */
export function Approve({ file, refresh, isOpen, onClose }: DecisionProps) {
  const approve = useApprove()
  useFreshAfterConflict(approve, refresh)
  const close = () => {
    approve.reset()
    onClose()
  }
  const { id, revision } = file.application
  const act = async () => {
    if ((await approve.run({ params: { id }, body: { revision } })) !== null) onClose()
  }
  return (
    <ConfirmSheet
      title="通过"
      text={consequencesOf(file)}
      action="确认通过"
      isOpen={isOpen}
      isBusy={approve.isRunning}
      error={approve.error}
      onConfirm={() => void act()}
      onClose={close}
    />
  )
}
