import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
