import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '#server/db/database'
import { joinCode, union } from './tables'

/** The unions of where one lives, for whoever has no employer's union. */
export async function fallbacksOf(db: Database, cityCode: string) {
  const rows = await db
    .select({ area: union.area, unionName: union.name, joinCode: joinCode.code })
    .from(union)
    .innerJoin(joinCode, and(eq(joinCode.unionId, union.id), eq(joinCode.status, 'active')))
    .where(and(eq(union.cityCode, cityCode), eq(union.isFallback, true), eq(union.acceptsMembers, true)))
    .orderBy(asc(union.servesTheRest), asc(union.path))
  return { items: rows.map((row) => ({ ...row, area: row.area ?? row.unionName })) }
}
