import { and, asc, eq, lt } from 'drizzle-orm'
import { bookingMachine } from '#contract/bookings'
import type { Transaction } from '#server/db/database'
import type { Deps } from '#server/deps'
import { eachDue, rowsAtOnce } from '#server/jobs/each-due'
import { programmeOfVersion } from '#server/programmes/service'
import { theSystem, transition } from '#server/transition/transition'
import type { BookingRow } from './describe'
import { booking } from './tables'

const graceMs = 24 * 60 * 60 * 1000

/**
 * Due work: a consultation whose outcome nobody wrote down within a day no longer keeps the person from booking again.
 * The lawyer can still record it.
 */
export async function lapseBookings({ db, log }: Pick<Deps, 'db' | 'log'>, now: Date): Promise<void> {
  const isDue = and(eq(booking.status, 'confirmed'), lt(booking.endsAt, new Date(now.getTime() - graceMs)))
  const due = await db.select().from(booking).where(isDue).orderBy(asc(booking.endsAt)).limit(rowsAtOnce)
  await eachDue(
    log,
    due,
    ({ id }) => id,
    (row) => db.transaction((tx) => lapse(tx, row, now)),
  )
}

async function lapse(tx: Transaction, row: BookingRow, now: Date): Promise<void> {
  const { id, personId, unionPath, programmeVersionId, revision } = row
  const { programme } = await programmeOfVersion(tx, programmeVersionId)
  await transition(tx, {
    machine: bookingMachine,
    event: 'lapse',
    table: booking,
    id,
    revision,
    acting: theSystem,
    about: { personId, unionPath, title: programme.title, programme },
    now,
  })
}
