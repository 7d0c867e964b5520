import { and, eq, type SQL } from 'drizzle-orm'
import type { Database } from '#server/db/database'
import { AppError } from '#server/errors'
import type { Booked } from './describe'
import { booking, clinic } from './tables'

/** A booking that also meets a condition on who may see it; any other is answered like a missing one. Throws not_found. */
export async function findBooking(db: Database, id: string, maySee: SQL): Promise<Booked> {
  const [row] = await db
    .select()
    .from(booking)
    .innerJoin(clinic, eq(clinic.id, booking.clinicId))
    .where(and(eq(booking.id, id), maySee))
  if (row === undefined) throw new AppError('not_found')
  return row
}

/** The condition that a booking is this person's own. */
export function isOwn(personId: string): SQL {
  return eq(booking.personId, personId)
}
