import { type Booking, bookingMachine } from '#contract/bookings'
import { instantLabel } from '#contract/day'
import type { Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import { programmeOfVersion } from '#server/programmes/service'
import { placesOf } from '#server/registry/service'
import { transition } from '#server/transition/transition'
import { describeBooking, type Reading } from './describe'
import { findBooking, isOwn } from './find-booking'
import { booking } from './tables'
import { whereaboutsOf } from './whereabouts'

/** Gives a slot back before it begins. Throws not_found, booking_started or state_changed. */
export async function cancelBooking(
  tx: Transaction,
  { sealing }: Pick<Reading, 'sealing'>,
  personId: string,
  id: string,
  now: Date,
): Promise<Booking> {
  const { booking: row, clinic } = await findBooking(tx, id, isOwn(personId))
  const { startsAt, status, unionPath, programmeVersionId } = row
  if (status === 'confirmed' && startsAt <= now)
    throw new AppError('booking_started', {
      phone: whereaboutsOf(clinic, await placesOf(tx, clinic.cityCode)).phone,
    })
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
