import { useState } from 'react'
import { useWithdrawApplication } from '#api/applications'
import { useShowApplication } from '#api/show-application'
import { Button } from '#components/Button'
import { ConfirmSheet } from '#components/ConfirmSheet'
import { type Application, applicationMachine } from '#contract/application-file'
import { dropDraft } from '#phone/drafts'
import { draftKey } from './draft-keys'

/** Takes the application back, after asking; only while the contract allows it. */
export function Withdraw({ application: { id, status, programme } }: { application: Application }) {
  const [isAsking, setIsAsking] = useState(false)
  const withdraw = useWithdrawApplication()
  const show = useShowApplication()
  if (!applicationMachine.events.withdraw.from.includes(status)) return null
  const act = async () => {
    const withdrawn = await withdraw.run({ params: { id }, body: {} })
    if (withdrawn === null) return
    dropDraft(draftKey(id))
    setIsAsking(false)
    show(withdrawn)
  }
  return (
    <>
      <Button kind="plain" label="撤回这份申请" onClick={() => setIsAsking(true)} />
      <ConfirmSheet
        title="撤回申请"
        text={`撤回后，这份「${programme.title}」申请不再办理。想再办时，可以重新申请。`}
        action="确认撤回"
        isOpen={isAsking}
        isBusy={withdraw.isRunning}
        error={withdraw.error}
        onConfirm={() => void act()}
        onClose={() => {
          setIsAsking(false)
          withdraw.reset()
        }}
      />
    </>
  )
}
