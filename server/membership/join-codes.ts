import { eq } from 'drizzle-orm'
import type { Database } from '#server/db/database'
import { AppError } from '#server/errors'
import { joinCode, union } from './tables'
import type { Union } from './unions'

/**
 * The union behind a join code. Throws join_code_unknown, join_code_revoked, or union_closed when it takes no
 * members now.
 */
export async function unionOfJoinCode(
  db: Database,
  code: string,
): Promise<{ union: Union; joinCodeId: string }> {
  const [row] = await db
    .select()
    .from(joinCode)
    .innerJoin(union, eq(union.id, joinCode.unionId))
    .where(eq(joinCode.code, code))
  if (row === undefined) throw new AppError('join_code_unknown')
  if (row.join_code.status !== 'active') throw new AppError('join_code_revoked', { union: row.union.name })
  if (!row.union.acceptsMembers) throw new AppError('union_closed', { union: row.union.name })
  return { union: row.union, joinCodeId: row.join_code.id }
}
