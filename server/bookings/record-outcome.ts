import { bookingMachine, type bookings } from '#contract/bookings'
import { instantLabel } from '#contract/day'
import type { BodyOf } from '#contract/endpoint'
import type { Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import { unionById } from '#server/membership/service'
import { programmeOfVersion } from '#server/programmes/service'
import type { Actor } from '#server/session/actor'
import { transition } from '#server/transition/transition'
import { type Reading, sealNote } from './describe'
import { type DeskBooking, deskBooking, ofLawyer } from './desk-bookings'
import { findBooking } from './find-booking'
import { booking } from './tables'

type Outcome = BodyOf<typeof bookings.recordOutcome>

/** Says what came of a consultation that has begun. Throws not_found, booking_not_started or state_changed. */
export async function recordOutcome(
  tx: Transaction,
  { sealing }: Pick<Reading, 'sealing'>,
  lawyer: Actor,
  id: string,
  result: Outcome,
  now: Date,
): Promise<DeskBooking> {
  const reading = { db: tx, sealing }
  const { booking: row, clinic } = await findBooking(tx, id, ofLawyer(lawyer))
  if (row.startsAt > now && row.status === 'confirmed') throw new AppError('booking_not_started')
  const { programme } = await programmeOfVersion(tx, row.programmeVersionId)
  const { name: unit } = await unionById(tx, clinic.unionId)
  await transition(tx, {
    machine: bookingMachine,
    event: result.kind === 'attended' ? 'attend' : 'miss',
    table: booking,
    id,
    set: columnsOf(reading, id, result),
    acting: { personId: lawyer.personId, unit },
    about: { personId: row.personId, unionPath: row.unionPath, title: programme.title, programme },
    now,
    words: { when: instantLabel(row.startsAt) },
  })
  return await deskBooking(reading, lawyer, id, now)
}

function columnsOf(reading: Reading, id: string, result: Outcome) {
  if (result.kind === 'absent') return {}
  const { outcome, note } = result
  return { outcome, outcomeNote: note === undefined || note === '' ? null : sealNote(reading, id, note) }
}
