import { and, asc, desc, eq, gt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { bookings } from '#contract/bookings'
import type { QueryOf, ResponseOf } from '#contract/endpoint'
import { pageFrom, positionIn, rowsFor } from '#server/http/page'
import { masked, personById } from '#server/identity/persons'
import type { Actor } from '#server/session/actor'
import { heldRoles, withinScope } from '#server/session/policy'
import { contactPhone } from './answers'
import { askedOf, type Booked, factsOf, type Reading } from './describe'
import { findBooking } from './find-booking'
import { booking, clinic } from './tables'

export type DeskBooking = ResponseOf<typeof bookings.deskOne>

/** The lawyer's consultations by day: those to come first to last, those over last to first. None that were cancelled. */
export async function deskBookings(
  reading: Reading,
  lawyer: Actor,
  query: QueryOf<typeof bookings.deskList>,
  now: Date,
) {
  const isPast = query.show === 'past'
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
        after(query, isPast),
      ),
    )
    .orderBy(towards(booking.startsAt), towards(booking.id))
    .limit(rowsFor(query))
  const { items, nextCursor } = pageFrom(rows, query, (row) => [
    row.booking.startsAt.toISOString(),
    row.booking.id,
  ])
  return { items: await Promise.all(items.map((row) => describeForDesk(reading, row))), nextCursor }
}

/** One consultation at the lawyer's own clinics. Throws not_found. */
export async function deskBooking(reading: Reading, lawyer: Actor, id: string): Promise<DeskBooking> {
  return await describeForDesk(reading, await findBooking(reading.db, id, ofLawyer(lawyer)))
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

async function describeForDesk(reading: Reading, booked: Booked): Promise<DeskBooking> {
  return { booking: await factsOf(reading, booked), visitor: await visitorOf(reading, booked) }
}

async function visitorOf(reading: Reading, { booking }: Booked): Promise<DeskBooking['visitor']> {
  if (booking.isAnonymous) return null
  const person = await personById(reading.db, reading.sealing, booking.personId)
  const { programme, scope } = await askedOf(reading, booking)
  return { maskedName: masked(person).maskedName, phone: contactPhone(programme, scope) }
}
