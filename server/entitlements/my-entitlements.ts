import { and, asc, desc, eq, gte, lt } from 'drizzle-orm'
import { dayOf } from '#contract/day'
import type { QueryOf, ResponseOf } from '#contract/endpoint'
import type { Entitlement, entitlements } from '#contract/entitlements'
import type { Database } from '#server/db/database'
import { AppError } from '#server/errors'
import { pageFrom, positionIn, rowsFor } from '#server/http/page'
import { describeEntitlement, type Reading } from './describe'
import { entitlement } from './tables'

/** A person's entitlements, newest first. */
export async function myEntitlements(
  reading: Reading,
  personId: string,
  query: QueryOf<typeof entitlements.mine>,
): Promise<ResponseOf<typeof entitlements.mine>> {
  const after = positionIn(query, ['id'])
  const rows = await reading.db
    .select()
    .from(entitlement)
    .where(and(eq(entitlement.personId, personId), after === null ? undefined : lt(entitlement.id, after.id)))
    .orderBy(desc(entitlement.id))
    .limit(rowsFor(query))
  const { items, nextCursor } = pageFrom(rows, query, ({ id }) => [id])
  return { items: await Promise.all(items.map((row) => describeEntitlement(reading, row))), nextCursor }
}

/** One entitlement of this person. Throws not_found. */
export async function myEntitlement(reading: Reading, personId: string, id: string): Promise<Entitlement> {
  const [row] = await reading.db
    .select()
    .from(entitlement)
    .where(and(eq(entitlement.id, id), eq(entitlement.personId, personId)))
  if (row === undefined) throw new AppError('not_found')
  return await describeEntitlement(reading, row)
}

/** What came of an application; null when nothing did. */
export async function entitlementOf(db: Database, originId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: entitlement.id })
    .from(entitlement)
    .where(eq(entitlement.originId, originId))
  return row?.id ?? null
}

/** The kit that must be collected first; null when none waits. */
export async function kitToCollect(
  db: Database,
  personId: string,
  now: Date,
): Promise<{ id: string } | null> {
  const [row] = await db
    .select({ id: entitlement.id })
    .from(entitlement)
    .where(
      and(
        eq(entitlement.personId, personId),
        eq(entitlement.status, 'issued'),
        eq(entitlement.kind, 'kit'),
        gte(entitlement.validUntil, dayOf(now)),
      ),
    )
    .orderBy(asc(entitlement.validUntil))
    .limit(1)
  return row ?? null
}
