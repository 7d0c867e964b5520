import { useState } from 'react'
import { useRecordOutcome } from '#api/bookings'
import { Button } from '#components/Button'
import { ConfirmSheet } from '#components/ConfirmSheet'

/** The other outcome: the visitor didn't come. */
export function NobodyCame({ id }: { id: string }) {
  const absent = useRecordOutcome()
  const [isAsking, setIsAsking] = useState(false)
  const miss = async () => {
    if ((await absent.run({ params: { id }, body: { kind: 'absent' } })) !== null) setIsAsking(false)
  }
  return (
    <>
      <Button kind="plain" label="来访者没有来" onClick={() => setIsAsking(true)} />
      <ConfirmSheet
        title="登记未到"
        text="对方会收到「没有等到您」的消息，可以重新预约。"
        action="登记未到"
        isOpen={isAsking}
        isBusy={absent.isRunning}
        error={absent.error}
        onConfirm={() => void miss()}
        onClose={() => {
          setIsAsking(false)
          absent.reset()
        }}
      />
    </>
  )
}
