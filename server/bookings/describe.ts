import type { Booking } from '#contract/bookings'
import type { Programme } from '#contract/catalogue'
import { dayOf } from '#contract/day'
import { type RuleScope, scopeOf, stranger } from '#contract/eligibility'
import { summarise } from '#contract/form'
import type { Database } from '#server/db/database'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { openAnswers, withoutNames } from './answers'
import type { Clinic } from './clinics'
import { type Surroundings, surroundingsOf } from './surroundings'
import type { booking } from './tables'
import { whereaboutsOf } from './whereabouts'

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
  return describeOwn(reading, booked, await surroundingsOf(reading.db, [booked]), now)
}

/** Several bookings of one person, in their order. */
export async function describeBookings(reading: Reading, booked: Booked[], now: Date): Promise<Booking[]> {
  const surroundings = await surroundingsOf(reading.db, booked)
  return booked.map((each) => describeOwn(reading, each, surroundings, now))
}

function describeOwn(reading: Reading, booked: Booked, surroundings: Surroundings, now: Date): Booking {
  const { status, startsAt } = booked.booking
  return { ...factsOf(reading, booked, surroundings), canCancel: status === 'confirmed' && startsAt > now }
}

/** What person and lawyer both see. */
export function factsOf(reading: Reading, booked: Booked, surroundings: Surroundings): Booking {
  const { booking, clinic } = booked
  const { programme, scope } = askedOf(reading, booking, surroundings)
  const shown = booking.isAnonymous ? withoutNames(programme) : programme
  const places = surroundings.places.filter(({ cityCode }) => cityCode === clinic.cityCode)
  const { id, reference, revision, status, isAnonymous, outcome } = booking
  return {
    ...{ id, reference, revision, status, isAnonymous, outcome },
    clinicTitle: clinic.title,
    ...whereaboutsOf(clinic, places),
    startsAt: booking.startsAt.toISOString(),
    endsAt: booking.endsAt.toISOString(),
    summary: summarise(shown, scope, Object.fromEntries(places.map(({ code, name }) => [code, name]))),
    outcomeNote: unsealNote(reading, booking),
    canCancel: false,
  }
}

/** The answers with the version of the programme that asked them. Throws not_found. */
export function askedOf(
  { sealing }: Reading,
  { id, programmeVersionId, answers, updatedAt }: BookingRow,
  { programmes }: Surroundings,
): { programme: Programme; scope: RuleScope } {
  const programme = programmes.get(programmeVersionId)
  if (programme === undefined) throw new AppError('not_found')
  const scope = scopeOf(programme, openAnswers(sealing, id, answers), stranger, dayOf(updatedAt))
  return { programme, scope }
}

const noteBound = (id: string) => `booking.outcome_note.${id}`

export function sealNote({ sealing }: Reading, id: string, note: string): string {
  return sealing.seal(note, noteBound(id))
}

function unsealNote({ sealing }: Reading, { id, outcomeNote }: BookingRow): string | null {
  return outcomeNote === null ? null : sealing.unseal(outcomeNote, noteBound(id))
}
