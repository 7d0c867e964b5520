import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator'
import type { OpenedDatabase } from './database'
import { firstApplied } from './first-applied'
import { oneAtATime } from './one-at-a-time'

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

const remedies = {
  pglite: [
    '请删除 DATA_DIR 指向的目录（默认是 .data），再启动一次，演示数据会重新建立。',
    'Delete DATA_DIR (.data by default) and start again; the demo is set up anew.',
  ],
  postgres: ['请让 DATABASE_URL 指向一个空的数据库。', 'Let DATABASE_URL name an empty database.'],
} satisfies Record<OpenedDatabase['engine'], [string, string]>

/** Until 1.0 the first migration is rewritten (decision 023), and what an older one made can't be brought up to date. */
class MadeByAnotherVersion extends Error {
  constructor(engine: OpenedDatabase['engine']) {
    const [chinese, english] = remedies[engine]
    super(
      `这个数据库由另一个版本建立，本版本不能接着用。${chinese}程序没有删除任何数据。\n` +
        `This database was made by another version, which this one can't go on from. ${english} Nothing was deleted.`,
    )
    this.name = 'MadeByAnotherVersion'
  }
}

/** Brings the tables up to date; the same files on both engines. Throws MadeByAnotherVersion. */
export async function migrate({ db, engine }: OpenedDatabase): Promise<void> {
  const [first] = readMigrationFiles({ migrationsFolder })
  await oneAtATime({ db, engine }, async () => {
    const applied = await firstApplied(db)
    const isOurs = applied?.hash === first?.hash && applied?.createdAt === first?.folderMillis
    if (applied !== null && !isOurs) throw new MadeByAnotherVersion(engine)
    if (engine === 'pglite') await migratePglite(db as PgliteDatabase, { migrationsFolder })
    else await migratePostgres(db as PostgresJsDatabase, { migrationsFolder })
  })
}
