import { and, asc, eq, gt, isNull, lt } from 'drizzle-orm'
import { addDays, dayOf, instantLabel, instantOf, timeOf } from '#contract/day'
import type { Transaction } from '#server/db/database'
import type { Deps } from '#server/deps'
import { eachDue, rowsAtOnce } from '#server/jobs/each-due'
import { programmeOfVersion } from '#server/programmes/service'
import { tell } from '#server/transition/tell'
import type { BookingRow } from './describe'
import { booking } from './tables'

/** In Shanghai, on the day before. */
const reminderTime = '18:00'

/** Consultations that begin before this instant have had their reminder's hour: today's, and tomorrow's in the evening. */
export function remindedFrom(now: Date): Date {
  const days = timeOf(now) >= reminderTime ? 2 : 1
  return instantOf(addDays(dayOf(now), days), '00:00')
}

/** Due work: reminds everybody whose consultation is near, each once; one that has begun needs no reminder. */
export async function remindBookings({ db, log }: Pick<Deps, 'db' | 'log'>, now: Date): Promise<void> {
  const isDue = and(
    eq(booking.status, 'confirmed'),
    isNull(booking.remindedAt),
    gt(booking.startsAt, now),
    lt(booking.startsAt, remindedFrom(now)),
  )
  const due = await db
    .select({ id: booking.id })
    .from(booking)
    .where(isDue)
    .orderBy(asc(booking.startsAt))
    .limit(rowsAtOnce)
  const nameOf = ({ id }: { id: string }) => id
  await eachDue(log, due, nameOf, ({ id }) =>
    db.transaction(async (tx) => {
      const [row] = await tx
        .update(booking)
        .set({ remindedAt: now })
        .where(and(eq(booking.id, id), isDue))
        .returning()
      if (row !== undefined) await remind(tx, row, now)
    }),
  )
}

async function remind(tx: Transaction, row: BookingRow, now: Date): Promise<void> {
  const { id, personId, startsAt, programmeVersionId } = row
  const { programme } = await programmeOfVersion(tx, programmeVersionId)
  await tell(tx, {
    event: 'booking.remind',
    subject: { kind: 'booking', id },
    about: { personId, title: programme.title },
    now,
    words: { when: instantLabel(startsAt) },
  })
}
