import type { Booking } from '#contract/bookings'
import { dayOf } from '#contract/day'
import { type RuleScope, scopeOf, stranger } from '#contract/eligibility'
import { summarise } from '#contract/form'
import type { Database } from '#server/db/database'
import type { Deps } from '#server/deps'
import { type PublishedProgramme, programmeOfVersion } from '#server/programmes/service'
import { placesOf } from '#server/registry/service'
import { openAnswers, withoutNames } from './answers'
import type { Clinic } from './clinics'
import { whereabouts } from './list-clinics'
import type { booking } from './tables'

export type BookingRow = typeof booking.$inferSelect

/** A booking with the clinic that it is at. */
export interface Booked {
  booking: BookingRow
  clinic: Clinic
}

/** What reading needs; `db` may be the transaction that has just written. */
export type Reading = Pick<Deps, 'sealing'> & { db: Database }

/** The booking as its own person sees it. */
export async function describeBooking(reading: Reading, booked: Booked, now: Date): Promise<Booking> {
  const { booking } = booked
  const canCancel = booking.status === 'confirmed' && booking.startsAt > now
  return { ...(await factsOf(reading, booked)), canCancel }
}

/** What person and lawyer both see. */
export async function factsOf(reading: Reading, { booking, clinic }: Booked): Promise<Booking> {
  const { programme, cityCode, scope } = await askedOf(reading, booking)
  const shown = booking.isAnonymous ? withoutNames(programme) : programme
  const places = (await placesOf(reading.db, cityCode)).map(({ code, name }) => [code, name] as const)
  const { id, reference, revision, isAnonymous, outcome } = booking
  return {
    ...{ id, reference, revision, isAnonymous, outcome },
    clinicTitle: clinic.title,
    ...(await whereabouts(reading.db, clinic)),
    startsAt: booking.startsAt.toISOString(),
    endsAt: booking.endsAt.toISOString(),
    status: booking.status,
    summary: summarise(shown, scope, Object.fromEntries(places)),
    outcomeNote: unsealNote(reading, booking),
    canCancel: false,
  }
}

/** The answers with the version of the programme that asked them. */
export async function askedOf(
  { db, sealing }: Reading,
  booking: BookingRow,
): Promise<PublishedProgramme & { scope: RuleScope }> {
  const published = await programmeOfVersion(db, booking.programmeVersionId)
  const answers = openAnswers(sealing, booking.id, booking.answers)
  return { ...published, scope: scopeOf(published.programme, answers, stranger, dayOf(booking.updatedAt)) }
}

const noteBound = (id: string) => `booking.outcome_note.${id}`

export function sealNote({ sealing }: Reading, id: string, note: string): string {
  return sealing.seal(note, noteBound(id))
}

function unsealNote({ sealing }: Reading, { id, outcomeNote }: BookingRow): string | null {
  return outcomeNote === null ? null : sealing.unseal(outcomeNote, noteBound(id))
}
