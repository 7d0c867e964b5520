import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Settings } from '#server/settings'
import type { OpenedDatabase } from './database'
import { lockDirectory } from './directory-lock'

type Wanted = Pick<Settings, 'databaseUrl' | 'databasePrepare' | 'dataDir'>

/** PostgreSQL when DATABASE_URL is set, else the embedded engine in the data directory. Throws DirectoryInUse. */
export async function openDatabase(settings: Wanted): Promise<OpenedDatabase> {
  return settings.databaseUrl === undefined
    ? await openEmbedded(settings.dataDir)
    : openPostgres(settings.databaseUrl, settings.databasePrepare)
}

async function openEmbedded(dataDir: string): Promise<OpenedDatabase> {
  const lock = lockDirectory(dataDir)
  try {
    const client = await PGlite.create(join(dataDir, 'database'))
    return { db: drizzlePglite(client), engine: 'pglite', close: () => client.close().finally(lock.release) }
  } catch (error) {
    lock.release()
    throw error
  }
}

function openPostgres(url: string, prepare: boolean): OpenedDatabase {
  const client = postgres(url, { max: 10, prepare, onnotice: () => undefined })
  return { db: drizzlePostgres(client), engine: 'postgres', close: () => client.end({ timeout: 5 }) }
}
