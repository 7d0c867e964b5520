import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import type { bookings } from '#contract/bookings'
import type { QueryOf } from '#contract/endpoint'
import type { Database } from '#server/db/database'
import { pageFrom, positionIn, rowsFor } from '#server/http/page'
import { describeBooking, describeBookings, type Reading } from './describe'
import { findBooking, isOwn } from './find-booking'
import { booking, clinic } from './tables'

/** A person's bookings, newest first. */
export async function myBookings(
  reading: Reading,
  personId: string,
  query: QueryOf<typeof bookings.mine>,
  now: Date,
) {
  const after = positionIn(query, ['id'])
  const rows = await reading.db
    .select()
    .from(booking)
    .innerJoin(clinic, eq(clinic.id, booking.clinicId))
    .where(and(eq(booking.personId, personId), after === null ? undefined : lt(booking.id, after.id)))
    .orderBy(desc(booking.id))
    .limit(rowsFor(query))
  const { items, nextCursor } = pageFrom(rows, query, (row) => [row.booking.id])
  return { items: await describeBookings(reading, items, now), nextCursor }
}

/** One booking of this person. Throws not_found. */
export async function myBooking(reading: Reading, personId: string, id: string, now: Date) {
  return await describeBooking(reading, await findBooking(reading.db, id, isOwn(personId)), now)
}

/** The next consultation that is still to come or under way; null when there is none. */
export async function nextBooking(db: Database, personId: string, now: Date) {
  const [row] = await db
    .select({ id: booking.id, title: clinic.title, startsAt: booking.startsAt })
    .from(booking)
    .innerJoin(clinic, eq(clinic.id, booking.clinicId))
    .where(and(eq(booking.personId, personId), eq(booking.status, 'confirmed'), gt(booking.endsAt, now)))
    .orderBy(asc(booking.startsAt))
    .limit(1)
  return row ?? null
}
