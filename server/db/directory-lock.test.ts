import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DirectoryInUse, lockDirectory } from './directory-lock'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gonghui-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('a second taker of the same directory is told which process holds it', () => {
  lockDirectory(directory)
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUse)
  expect(() => lockDirectory(directory)).toThrow(String(process.pid))
})

test('a released directory can be taken again', () => {
  lockDirectory(directory).release()
  expect(() => lockDirectory(directory)).not.toThrow()
})

test('the lock of a process that is gone is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(join(directory, 'lock.json'), JSON.stringify({ pid, startedAt: '1' }))
  lockDirectory(directory)
  expect(readFileSync(join(directory, 'lock.json'), 'utf8')).toContain(String(process.pid))
})

test('a lock whose pid now belongs to another process is taken over', () => {
  writeFileSync(join(directory, 'lock.json'), JSON.stringify({ pid: process.pid, startedAt: 'long ago' }))
  expect(() => lockDirectory(directory)).not.toThrow()
})

test('a lock file that was cut short is taken over', () => {
  writeFileSync(join(directory, 'lock.json'), '{"pid":')
  expect(() => lockDirectory(directory)).not.toThrow()
})

test('of many that start at once on one stale lock, exactly one gets the directory, each time', async () => {
  const starters = Array.from({ length: 6 }, () => starter())
  await Promise.all(starters.map((child) => once(child, 'message')))
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const began = Date.now()
  const rounds = Array.from({ length: 20 }, (_, round) => {
    const inside = join(directory, String(round))
    mkdirSync(inside)
    writeFileSync(join(inside, 'lock.json'), JSON.stringify({ pid, startedAt: '1' }))
    return { directory: inside, at: began + 200 * (round + 1) }
  })
  const taken = await Promise.all(starters.map((child) => takenBy(child, rounds)))
  for (const child of starters) child.kill()
  expect(taken.flat().sort()).toEqual(rounds.map((round) => round.directory).sort())
})

test.each(['EPERM', 'ENOTSUP'])(
  'on a file system that answers %s to hard links, one gets the directory all the same',
  async (code) => {
    const starters = [starter(withoutLinks(code)), starter(withoutLinks(code))]
    await Promise.all(starters.map((child) => once(child, 'message')))
    const taken: string[][] = []
    for (const child of starters) taken.push(await takenBy(child, [{ directory, at: Date.now() }]))
    for (const child of starters) child.kill()
    expect(taken).toEqual([[directory], []])
    expect(readdirSync(directory)).toEqual(['lock.json'])
  },
)

function starter(...preloads: string[]): ChildProcess {
  const path = fileURLToPath(new URL('./testing-process.ts', import.meta.url))
  return fork(path, { execArgv: ['tsx', ...preloads].flatMap((each) => ['--import', each]) })
}

/** What a process loads first to live on a file system that has no hard links. */
function withoutLinks(code: string): string {
  const script = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
fs.linkSync = () => { throw Object.assign(new Error('no hard links'), { code: '${code}' }) }
syncBuiltinESMExports()`
  return `data:text/javascript,${encodeURIComponent(script)}`
}

async function takenBy(child: ChildProcess, rounds: { directory: string; at: number }[]): Promise<string[]> {
  const answer = once(child, 'message')
  child.send({ rounds })
  const [taken] = await answer
  return taken
}
