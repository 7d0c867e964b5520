import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import postgres from 'postgres'
import type { OpenedDatabase } from '#server/db/database'
import { openDatabase } from '#server/db/open'
import { addressOf, readPrepared } from './prepared'

/**
 * A database with every table and no rows, this test file's own; close it in afterAll.
 * PGlite, or real PostgreSQL with TEST_DATABASE=postgres.
 */
export async function openTestDatabase(): Promise<OpenedDatabase> {
  const prepared = readPrepared()
  return prepared.engine === 'pglite' ? await cloneDump(prepared.dump) : await cloneTemplate(prepared)
}

async function cloneDump(path: string): Promise<OpenedDatabase> {
  const client = await PGlite.create({ loadDataDir: new Blob([readFileSync(path)]) })
  return { db: drizzle(client), engine: 'pglite', close: () => client.close() }
}

async function cloneTemplate({ url, template }: { url: string; template: string }): Promise<OpenedDatabase> {
  const name = `gonghui_test_${randomBytes(6).toString('hex')}`
  const admin = postgres(url, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`create database ${name} template ${template}`)
  const opened = await openDatabase({ databaseUrl: addressOf(url, name), databasePrepare: true, dataDir: '' })
  return {
    ...opened,
    async close() {
      await opened.close()
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
