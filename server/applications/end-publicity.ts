import { and, asc, eq, isNotNull, lt } from 'drizzle-orm'
import { dayOf } from '#contract/day'
import type { Database } from '#server/db/database'
import type { Deps } from '#server/deps'
import { approveAndFulfil } from './fulfil'
import { openById } from './open-application'
import { application } from './tables'

/** Approves what was published to its last day without an objection, each on its own: one that fails stops no other. */
export async function endPublicity({ db, sealing }: Deps, now: Date): Promise<void> {
  const due = await db
    .select({ id: application.id })
    .from(application)
    .where(and(eq(application.status, 'publicity'), lt(application.publicityUntil, dayOf(now))))
    .orderBy(asc(application.publicityUntil))
  const failures: unknown[] = []
  for (const { id } of due) await endOne(db, sealing, id, now).catch((error) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, 'some publicity could not be ended')
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
