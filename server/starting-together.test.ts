import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runServer } from '#server/run-server'
import { newDataKey } from '#server/secrets/sealing'
import { readSettings } from '#server/settings'
import { type RunningPostgres, startPostgres } from '#server/testing/postgres'

let postgres: RunningPostgres
let dataDir: string

// Always the real one: the embedded engine belongs to a single process.
beforeAll(async () => {
  postgres = await startPostgres()
  dataDir = mkdtempSync(join(tmpdir(), 'gonghui-together-'))
})
afterAll(async () => {
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('servers that start at once on one empty database all come up, with the catalogue in place', async () => {
  const settings = readSettings({
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    // Shorter than loading takes, as some databases are set.
    DATABASE_URL: `${postgres.url}?idle_in_transaction_session_timeout=400`,
    DATA_KEY: newDataKey(),
    LOG_LEVEL: 'silent',
  })
  const started = await Promise.allSettled([1, 2, 3].map(() => runServer(settings, '0.0.0')))
  const running = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  const homes = await Promise.all(
    running.map(({ port }) => fetch(`http://127.0.0.1:${port}/api/home?city=ankang`)),
  )
  await Promise.all(running.map((server) => server.stop()))
  expect(started.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  expect(homes.map(({ status }) => status)).toEqual([200, 200, 200])
})
