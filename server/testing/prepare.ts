import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import postgres from 'postgres'
import { migrate } from '#server/db/migrate'
import { openDatabase } from '#server/db/open'
import { startPostgres } from './postgres'
import { addressOf, type Prepared, preparedVariable } from './prepared'

/** Makes every table once, for the test files to clone. Returns what undoes it. */
export async function prepareTestDatabase(): Promise<() => Promise<void>> {
  return process.env.TEST_DATABASE === 'postgres' ? await preparePostgres() : await prepareEmbedded()
}

function announce(prepared: Prepared): void {
  process.env[preparedVariable] = JSON.stringify(prepared)
}

async function prepareEmbedded(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'gonghui-dump-'))
  const client = await PGlite.create()
  await migrate({ db: drizzle(client), engine: 'pglite', close: () => client.close() })
  const dump = await client.dumpDataDir('none')
  await client.close()
  const path = join(folder, 'dump.tar')
  writeFileSync(path, Buffer.from(await dump.arrayBuffer()))
  announce({ engine: 'pglite', dump: path })
  return async () => rmSync(folder, { recursive: true, force: true })
}

/** Durability is off: a test's rows need not survive the machine. */
const carefree = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

async function preparePostgres(): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL
  const running = given ? { url: given, stop: async () => undefined } : await startPostgres(carefree)
  const template = `gonghui_template_${process.pid}`
  const admin = postgres(running.url, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`create database ${template}`)
  const opened = await openDatabase({
    databaseUrl: addressOf(running.url, template),
    databasePrepare: true,
    dataDir: '',
  })
  await migrate(opened)
  await opened.close()
  announce({ engine: 'postgres', url: running.url, template })
  return async () => {
    await admin.unsafe(`drop database ${template}`)
    await admin.end()
    await running.stop()
  }
}
