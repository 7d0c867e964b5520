import { and, eq, gt, ne } from 'drizzle-orm'
import { dayLabel, timeOf } from '#contract/day'
import type { Database } from '#server/db/database'
import { offeredClinic } from './clinics'
import { clinicDays } from './slots'
import { booking } from './tables'

/** The days and slots that a clinic offers. Throws not_found. */
export async function listSlots(db: Database, clinicId: string, now: Date) {
  const clinic = await offeredClinic(db, clinicId)
  const taken = await takenStarts(db, clinicId, now)
  const days = clinicDays(clinic, now).map(({ day, closed, slots }) => ({
    day,
    label: dayLabel(day),
    closed,
    slots: slots.map(({ startsAt }) => ({
      startsAt: startsAt.toISOString(),
      label: timeOf(startsAt),
      isFree: !taken.has(startsAt.getTime()),
    })),
  }))
  return { days }
}

async function takenStarts(db: Database, clinicId: string, now: Date): Promise<Set<number>> {
  const rows = await db
    .select({ startsAt: booking.startsAt })
    .from(booking)
    .where(and(eq(booking.clinicId, clinicId), gt(booking.startsAt, now), ne(booking.status, 'cancelled')))
  return new Set(rows.map(({ startsAt }) => startsAt.getTime()))
}
