import { go } from '#phone/navigation'
import { useSession } from '#phone/session'
import { keepBooking, readBooking } from './booking-draft'
import type { Clinic } from './ClinicFacts'

/** Takes a time on to the form; what was typed before for this clinic is still there. */
export function useBeginBooking() {
  const owner = useSession().me?.id ?? null
  return ({ id, programme }: Clinic, startsAt: string) => {
    const answers = readBooking(id, owner)?.answers ?? {}
    const fields = programme.form.flatMap((group) => group.fields)
    keepBooking(id, owner, { startsAt, answers }, fields)
    go('bookings/book', { clinic: id })
  }
}
