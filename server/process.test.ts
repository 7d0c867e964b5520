import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { applications } from '#contract/applications'
import type { demo } from '#contract/demo'
import type { ResponseOf } from '#contract/endpoint'
import { freePort } from '#server/testing/free-port'

// The embedded engine in real processes: what no test inside one process can show.
const root = fileURLToPath(new URL('..', import.meta.url))

let dataDir: string
const running: ChildProcess[] = []
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gonghui-process-'))
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

async function start() {
  const port = await freePort()
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
  }
  delete (env as Record<string, string | undefined>).DATABASE_URL
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: root, env })
  running.push(child)
  const said: string[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, url: `http://127.0.0.1:${port}`, said, ended }
}

async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(`${url}/api/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await pause(100)
  }
  throw new Error('the server did not come up')
}

async function ask<Answer>(url: string, token: string, method: string, body?: object): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Answer
}

test('a second server on the same directory is refused with a clear sentence', async () => {
  const first = await start()
  await ready(first.url)
  const second = await start()
  expect(await second.ended).toBe(1)
  expect(second.said.join('')).toMatch(new RegExp(`正被另一个进程（pid ${first.child.pid}）使用`))
  expect((await fetch(`${first.url}/api/health`)).status).toBe(200)
}, 60_000)

test('after kill -9 in the middle of use, everything that was acknowledged is there', async () => {
  const first = await start()
  await ready(first.url)
  type SignedIn = ResponseOf<typeof demo.signIn>
  type File = ResponseOf<typeof applications.start>
  const { token } = await ask<SignedIn>(`${first.url}/api/demo/sign-in`, '', 'POST', {
    code: 'ankang-worker',
  })
  const wish = { programme: 'tuition-aid', city: 'ankang' }
  const draft = await ask<File>(`${first.url}/api/applications`, token, 'POST', wish)
  let acknowledged = draft.revision
  const typing = (async () => {
    for (let turn = 1; ; turn++) {
      const body = { revision: acknowledged, answers: { familySize: turn } }
      acknowledged = (
        await ask<File>(`${first.url}/api/applications/${draft.id}/answers`, token, 'PUT', body)
      ).revision
    }
  })().catch(() => undefined)
  await pause(1500)
  first.child.kill('SIGKILL')
  await first.ended
  await typing
  const again = await start()
  await ready(again.url)
  const kept = await ask<File>(`${again.url}/api/applications/${draft.id}`, token, 'GET')
  expect(acknowledged).toBeGreaterThan(draft.revision + 5)
  expect(kept.revision).toBeGreaterThanOrEqual(acknowledged)
}, 60_000)

test('asked to stop, the server answers what is under way and leaves the directory free', async () => {
  const first = await start()
  await ready(first.url)
  const asked = fetch(`${first.url}/api/home?city=ankang`)
  await pause(20)
  first.child.kill('SIGTERM')
  expect((await asked).status).toBe(200)
  expect(await first.ended).toBe(0)
  const next = await start()
  await ready(next.url)
}, 60_000)
