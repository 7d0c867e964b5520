import { useState } from 'react'
import { Button } from '#components/Button'
import { ConfirmSheet } from '#components/ConfirmSheet'
import type { BookingEditing } from './use-booking-draft'
import { leaveForm } from './way'

/** Takes what was typed off this phone; nothing was booked yet. */
export function GiveUp({ draft }: { draft: BookingEditing }) {
  const [isAsking, setIsAsking] = useState(false)
  if (Object.keys(draft.answers).length === 0) return null
  const giveUp = () => {
    draft.drop()
    leaveForm()
  }
  return (
    <>
      <Button kind="plain" label="不约了，删除已填的内容" onClick={() => setIsAsking(true)} />
      <ConfirmSheet
        title="不约了"
        text="已填的内容会从这部手机上删除，时段也不会为您保留。"
        action="删除已填的内容"
        isOpen={isAsking}
        isBusy={false}
        error={null}
        onConfirm={giveUp}
        onClose={() => setIsAsking(false)}
      />
    </>
  )
}
