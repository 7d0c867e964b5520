import { and, asc, desc, eq, gt, inArray, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { bookings } from '#contract/bookings'
import type { QueryOf, ResponseOf } from '#contract/endpoint'
import { AppError } from '#server/errors'
import { pageFrom, positionIn, rowsFor } from '#server/http/page'
import { masked, type Person, personsById } from '#server/identity/persons'
import type { Actor } from '#server/session/actor'
import { heldRoles, withinScope } from '#server/session/policy'
import { contactPhone } from './answers'
import { askedOf, type Booked, factsOf, type Reading } from './describe'
import { findBooking } from './find-booking'
import { type Surroundings, surroundingsOf } from './surroundings'
import { booking, clinic } from './tables'

/** Held or over, and nobody has written down what came of it. */
const withoutOutcome: Booked['booking']['status'][] = ['confirmed', 'unrecorded']

export type DeskBooking = ResponseOf<typeof bookings.deskOne>

/** The lawyer's consultations by day: those to come first to last, those over last to first. None that were cancelled. */
export async function deskBookings(
  reading: Reading,
  lawyer: Actor,
  query: QueryOf<typeof bookings.deskList>,
  now: Date,
) {
  const isPast = query.show === 'past' || query.show === 'to_record'
  const towards = isPast ? desc : asc
  const rows = await reading.db
    .select()
    .from(booking)
    .innerJoin(clinic, eq(clinic.id, booking.clinicId))
    .where(
      and(
        ofLawyer(lawyer),
        ne(booking.status, 'cancelled'),
        isPast ? lte(booking.endsAt, now) : gt(booking.endsAt, now),
        query.show === 'to_record' ? inArray(booking.status, withoutOutcome) : undefined,
        after(query, isPast),
      ),
    )
    .orderBy(towards(booking.startsAt), towards(booking.id))
    .limit(rowsFor(query))
  const { items, nextCursor } = pageFrom(rows, query, (row) => [
    row.booking.startsAt.toISOString(),
    row.booking.id,
  ])
  return { items: await describeForDesk(reading, items, now), nextCursor }
}

/** One consultation at the lawyer's own clinics. Throws not_found. */
export async function deskBooking(
  reading: Reading,
  lawyer: Actor,
  id: string,
  now: Date,
): Promise<DeskBooking> {
  const found = await findBooking(reading.db, id, ofLawyer(lawyer))
  const [described] = await describeForDesk(reading, [found], now)
  if (described === undefined) throw new AppError('not_found')
  return described
}

/** The condition that a booking is at one of the lawyer's own clinics. */
export function ofLawyer(lawyer: Actor): SQL {
  const conditions = heldRoles(lawyer, 'lawyer').map((held) =>
    and(
      withinScope({ ...lawyer, roles: [held] }, 'lawyer', clinic.unionPath),
      held.clinicCode === null ? undefined : eq(clinic.code, held.clinicCode),
    ),
  )
  return or(...conditions) ?? sql`false`
}

function after(query: QueryOf<typeof bookings.deskList>, isPast: boolean): SQL | undefined {
  const position = positionIn(query, ['startsAt', 'id'])
  if (position === null) return undefined
  const here = sql`(${booking.startsAt}, ${booking.id})`
  const there = sql`(${position.startsAt}::timestamptz, ${position.id})`
  return isPast ? sql`${here} < ${there}` : sql`${here} > ${there}`
}

async function describeForDesk(reading: Reading, booked: Booked[], now: Date): Promise<DeskBooking[]> {
  const { db, sealing } = reading
  const named = booked.flatMap(({ booking }) => (booking.isAnonymous ? [] : [booking.personId]))
  const [surroundings, persons] = await Promise.all([
    surroundingsOf(db, booked),
    personsById(db, sealing, named),
  ])
  return booked.map((each) => ({
    booking: factsOf(reading, each, surroundings),
    visitor: visitorOf(reading, each, surroundings, persons),
    canRecord: withoutOutcome.includes(each.booking.status) && each.booking.startsAt <= now,
  }))
}

function visitorOf(
  reading: Reading,
  { booking }: Booked,
  surroundings: Surroundings,
  persons: Map<string, Person>,
): DeskBooking['visitor'] {
  const person = persons.get(booking.personId)
  if (booking.isAnonymous || person === undefined) return null
  const { programme, scope } = askedOf(reading, booking, surroundings)
  return { maskedName: masked(person).maskedName, phone: contactPhone(programme, scope) }
}
