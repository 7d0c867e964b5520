import { type Booking, bookingMachine } from '#contract/bookings'
import { instantLabel } from '#contract/day'
import type { Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import { programmeOfVersion } from '#server/programmes/service'
import { transition } from '#server/transition/transition'
import { describeBooking, type Reading } from './describe'
import { findBooking, isOwn } from './find-booking'
import { whereabouts } from './list-clinics'
import { booking } from './tables'

/** Gives a slot back before it begins. Throws not_found, booking_started or state_changed. */
export async function cancelBooking(
  tx: Transaction,
  { sealing }: Pick<Reading, 'sealing'>,
  personId: string,
  id: string,
  now: Date,
): Promise<Booking> {
  const booked = await findBooking(tx, id, isOwn(personId))
  const { startsAt, status, unionPath, programmeVersionId } = booked.booking
  if (status === 'confirmed' && startsAt <= now)
    throw new AppError('booking_started', { phone: (await whereabouts(tx, booked.clinic)).phone })
  const { programme } = await programmeOfVersion(tx, programmeVersionId)
  await transition(tx, {
    machine: bookingMachine,
    event: 'cancel',
    table: booking,
    id,
    acting: { personId, unit: null },
    about: { personId, unionPath, title: programme.title, programme },
    now,
    words: { when: instantLabel(startsAt) },
  })
  return await describeBooking({ db: tx, sealing }, await findBooking(tx, id, isOwn(personId)), now)
}
