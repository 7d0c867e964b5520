import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '#server/db/database'
import { AppError } from '#server/errors'
import { clinic } from './tables'

export type Clinic = typeof clinic.$inferSelect

/** A clinic that can be booked now. Throws not_found. */
export async function offeredClinic(db: Database, id: string): Promise<Clinic> {
  const [row] = await db
    .select()
    .from(clinic)
    .where(and(eq(clinic.id, id), eq(clinic.isOffered, true)))
  if (row === undefined) throw new AppError('not_found')
  return row
}

/** The clinics of a city that can be booked, in the order of the week. */
export async function clinicsOf(db: Database, cityCode: string, programmeCode?: string): Promise<Clinic[]> {
  return await db
    .select()
    .from(clinic)
    .where(
      and(
        eq(clinic.cityCode, cityCode),
        eq(clinic.isOffered, true),
        programmeCode === undefined ? undefined : eq(clinic.programmeCode, programmeCode),
      ),
    )
    .orderBy(asc(clinic.weekday), asc(clinic.fromTime), asc(clinic.code))
}
