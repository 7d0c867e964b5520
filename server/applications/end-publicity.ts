import { and, asc, eq, isNotNull, lt } from 'drizzle-orm'
import { dayOf } from '#contract/day'
import type { Database } from '#server/db/database'
import type { Deps } from '#server/deps'
import { eachDue, rowsAtOnce } from '#server/jobs/each-due'
import { approveAndFulfil } from './fulfil'
import { openById } from './open-application'
import { application } from './tables'

/** Approves what was published to its last day without an objection, each on its own: one that fails stops no other. */
export async function endPublicity({ db, sealing, log }: Deps, now: Date): Promise<void> {
  const due = await db
    .select({ id: application.id, reference: application.reference })
    .from(application)
    .where(and(eq(application.status, 'publicity'), lt(application.publicityUntil, dayOf(now))))
    .orderBy(asc(application.publicityUntil))
    .limit(rowsAtOnce)
  await eachDue(
    log,
    due,
    ({ id, reference }) => reference ?? id,
    ({ id }) => endOne(db, sealing, id, now),
  )
}

async function endOne(db: Database, sealing: Deps['sealing'], id: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const opened = await openById(tx, sealing, id)
    const acting = { personId: null, unit: opened.row.decidingUnionName }
    await approveAndFulfil(tx, sealing, opened, acting, now)
  })
}

/** The last day of the publicity that ends first; null when nothing is published. */
export async function nextPublicityEnd(db: Database): Promise<string | null> {
  const [row] = await db
    .select({ until: application.publicityUntil })
    .from(application)
    .where(and(eq(application.status, 'publicity'), isNotNull(application.publicityUntil)))
    .orderBy(asc(application.publicityUntil))
    .limit(1)
  return row?.until ?? null
}
