import { and, asc, eq, lt } from 'drizzle-orm'
import { dayOf } from '#contract/day'
import { entitlementMachine } from '#contract/entitlements'
import type { Deps } from '#server/deps'
import { eachDue, rowsAtOnce } from '#server/jobs/each-due'
import { programmeOfVersion } from '#server/programmes/service'
import { theSystem, transition } from '#server/transition/transition'
import type { EntitlementRow } from './describe'
import { entitlement } from './tables'

/** Ends what was not collected by its last day, each on its own: one that fails stops no other. */
export async function expireEntitlements({ db, log }: Pick<Deps, 'db' | 'log'>, now: Date): Promise<void> {
  const due = await db
    .select()
    .from(entitlement)
    .where(and(eq(entitlement.status, 'issued'), lt(entitlement.validUntil, dayOf(now))))
    .orderBy(asc(entitlement.validUntil))
    .limit(rowsAtOnce)
  await eachDue(
    log,
    due,
    ({ id }) => id,
    (row) => expireOne(db, row, now),
  )
}

async function expireOne(db: Deps['db'], row: EntitlementRow, now: Date): Promise<void> {
  const { id, personId, unionPath, title, revision } = row
  await db.transaction(async (tx) => {
    const { programme } = await programmeOfVersion(tx, row.programmeVersionId)
    await transition(tx, {
      machine: entitlementMachine,
      event: 'expire',
      table: entitlement,
      id,
      revision,
      acting: theSystem,
      about: { personId, unionPath, title, programme },
      now,
    })
  })
}
