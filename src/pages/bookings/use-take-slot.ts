import { useState } from 'react'
import { useBook } from '#api/bookings'
import { checkForm, type Problems } from '#contract/form'
import { replace } from '#phone/navigation'
import { askToSignIn, useSession } from '#phone/session'
import { useUnmended } from '#phone/unmended'
import type { InHand } from './BookingInHand'

/** Books, once however often it is tapped, and goes on to the booking. */
export function useTakeSlot({ clinic, programme, scope, draft }: InHand) {
  const { isSignedIn } = useSession()
  const command = useBook()
  const [open, setOpen] = useState<Problems>({})
  const book = async () => {
    if (!isSignedIn) return askToSignIn()
    const problems = checkForm(programme, scope)
    setOpen(problems)
    if (Object.keys(problems).length > 0) return
    const { startsAt } = draft
    const booked = await command.run({ body: { clinicId: clinic.id, startsAt, answers: scope.answers } })
    if (booked === null) return
    draft.drop()
    replace('bookings/detail', { id: booked.id })
  }
  const { error, isRunning } = command
  const problems = useUnmended({ ...open, ...error?.fields }, scope.answers, open)
  return {
    label: isSignedIn ? '确认预约' : '登录后确认预约',
    book: () => void book(),
    isRunning,
    error,
    problems,
    isSlotLost: error?.code === 'slot_taken' || error?.code === 'slot_unknown',
    takeAnother: (startsAt: string) => {
      command.reset()
      draft.chooseTime(startsAt)
    },
  }
}
