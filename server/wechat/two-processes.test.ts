import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { migrate } from '#server/db/migrate'
import { openDatabase } from '#server/db/open'
import { type RunningPostgres, startPostgres } from '#server/testing/postgres'
import { wechatToken } from './tables'
import { type OpenedWechat, openWechat } from './testing-wechat'

let postgres: RunningPostgres
let opened: OpenedWechat

// Always the real one: the embedded engine belongs to a single process.
beforeAll(async () => {
  postgres = await startPostgres()
  const database = await openDatabase({ databaseUrl: postgres.url, databasePrepare: true, dataDir: '' })
  opened = await openWechat(database)
  await migrate(database)
}, 60_000)
afterAll(async () => {
  await opened.close()
  await postgres.stop()
})

test('forty callers in two processes fetch one token when the old one has expired', async () => {
  const processes = await Promise.all([startProcess(), startProcess()])
  await opened.db.insert(wechatToken).values({ appId: opened.settings.appId, usableUntil: new Date(0) })
  opened.control.slowDown('stableToken', 300)
  expect(await Promise.all(processes.map(callTwentyTimes))).toEqual([{ ok: 20 }, { ok: 20 }])
  expect(opened.control.requestsOf('sendSubscribe')).toHaveLength(40)
  expect(opened.control.requestsOf('stableToken')).toHaveLength(1)
}, 30_000)

async function startProcess(): Promise<ChildProcess> {
  const path = fileURLToPath(new URL('./testing-process.ts', import.meta.url))
  const child = fork(path, { execArgv: ['--import', 'tsx'] })
  await once(child, 'message')
  return child
}

async function callTwentyTimes(child: ChildProcess): Promise<unknown> {
  const { dataKey, settings } = opened
  child.send({ databaseUrl: postgres.url, dataKey, settings, callers: 20 })
  const [answer] = await once(child, 'message')
  child.disconnect()
  return answer
}
