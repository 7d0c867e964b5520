import { and, eq, lt } from 'drizzle-orm'
import { bookingMachine } from '#contract/bookings'
import type { Deps } from '#server/deps'
import { programmeOfVersion } from '#server/programmes/service'
import { theSystem, transition } from '#server/transition/transition'
import { booking } from './tables'

const graceMs = 24 * 60 * 60 * 1000

/**
 * Due work: a consultation whose outcome nobody wrote down within a day no longer keeps the person from booking again.
 * The lawyer can still record it.
 */
export async function lapseBookings({ db }: Pick<Deps, 'db'>, now: Date): Promise<void> {
  const isDue = and(eq(booking.status, 'confirmed'), lt(booking.endsAt, new Date(now.getTime() - graceMs)))
  const due = await db.select().from(booking).where(isDue)
  for (const { id, personId, unionPath, programmeVersionId, revision } of due) {
    const { programme } = await programmeOfVersion(db, programmeVersionId)
    await db.transaction((tx) =>
      transition(tx, {
        machine: bookingMachine,
        event: 'lapse',
        table: booking,
        id,
        revision,
        acting: theSystem,
        about: { personId, unionPath, title: programme.title, programme },
        now,
      }),
    )
  }
}
