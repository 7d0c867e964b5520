import { eq } from 'drizzle-orm'
import { instantOf } from '#contract/day'
import type { Clock } from '#server/clock'
import type { Database } from '#server/db/database'
import { AppError } from '#server/errors'
import { demoClock } from './tables'

/** A Monday in season: every programme of the five cities is open. */
const start = instantOf('2026-08-03', '09:30')

export interface DemoClock extends Clock {
  startedAt: Date
  /** Throws clock_backwards. */
  moveTo(instant: Date): Promise<void>
}

/** Runs on from the fixed start, and from where it was moved to; kept over restarts. */
export async function openDemoClock(db: Database, realNow: () => Date): Promise<DemoClock> {
  const id = 'demo'
  await db
    .insert(demoClock)
    .values({ id, offsetMs: start.getTime() - realNow().getTime(), startedAt: start })
    .onConflictDoNothing()
  const [row] = await db.select().from(demoClock).where(eq(demoClock.id, id))
  let offsetMs = row?.offsetMs ?? 0
  const now = () => new Date(realNow().getTime() + offsetMs)
  return {
    now,
    startedAt: row?.startedAt ?? start,
    async moveTo(instant) {
      if (instant <= now()) throw new AppError('clock_backwards')
      offsetMs = instant.getTime() - realNow().getTime()
      await db.update(demoClock).set({ offsetMs }).where(eq(demoClock.id, id))
    },
  }
}
