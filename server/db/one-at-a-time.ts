import { sql } from 'drizzle-orm'
import type { OpenedDatabase } from './database'

/**
 * Runs what only one of the servers that start together may do at a time. The lock is a transaction's, so that it also
 * holds behind pgbouncer; the work itself uses other connections. The embedded engine has one process anyway.
 */
export async function oneAtATime<Answer>(
  { db, engine }: Pick<OpenedDatabase, 'db' | 'engine'>,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (engine === 'pglite') return await work()
  return await db.transaction(async (tx) => {
    // It idles while the work is done, for longer than some databases allow.
    await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`)
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('start'))`)
    return await work()
  })
}
