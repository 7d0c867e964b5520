import { useState } from 'react'
import { useDecline } from '#api/applications'
import { Button } from '#components/Button'
import { Refusal } from '#components/Refusal'
import { SafeText } from '#components/SafeText'
import { DecisionSheet } from './DecisionSheet'
import { ReasonPicker } from './ReasonPicker'
import { type DecisionProps, useFreshAfterConflict } from './use-decision'

/** Declining, with the reason that the applicant reads. */
export function Decline({ file, refresh, isOpen, onClose }: DecisionProps) {
  const [reason, setReason] = useState('')
  const decline = useDecline()
  useFreshAfterConflict(decline, refresh)
  const close = () => {
    decline.reset()
    onClose()
  }
  const { id, revision, programme } = file.application
  const act = async () => {
    if ((await decline.run({ params: { id }, body: { revision, reason } })) !== null) onClose()
  }
  return (
    <DecisionSheet title="不予通过" isOpen={isOpen} onClose={close}>
      <SafeText kind="note">这份申请就此结束，申请人会看到您写的原因。</SafeText>
      <ReasonPicker templates={programme.declineReasons} reason={reason} onReason={setReason} />
      <Refusal error={decline.error} />
      <Button
        label="不予通过"
        isBusy={decline.isRunning}
        isDisabled={reason.trim() === ''}
        onClick={() => void act()}
      />
    </DecisionSheet>
  )
}
