import { fileURLToPath } from 'node:url'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator'
import type { OpenedDatabase } from './database'
import { oneAtATime } from './one-at-a-time'

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

/** Brings the tables up to date; the same files on both engines. */
export async function migrate({ db, engine }: OpenedDatabase): Promise<void> {
  await oneAtATime({ db, engine }, async () => {
    if (engine === 'pglite') await migratePglite(db as PgliteDatabase, { migrationsFolder })
    else await migratePostgres(db as PostgresJsDatabase, { migrationsFolder })
  })
}
