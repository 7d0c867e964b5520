import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gonghui-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test.each(['EPERM', 'ENOTSUP'])(
  'on a file system that answers %s to hard links the directory is locked all the same',
  async (code) => {
    jest.resetModules()
    jest.unstable_mockModule('node:fs', () => ({
      ...jest.requireActual<typeof import('node:fs')>('node:fs'),
      linkSync: () => {
        throw Object.assign(new Error('no hard links here'), { code })
      },
    }))
    const { DirectoryInUse, lockDirectory } = await import('./directory-lock')
    const lock = lockDirectory(directory)
    expect(() => lockDirectory(directory)).toThrow(DirectoryInUse)
    expect(readdirSync(directory)).toEqual(['lock.json'])
    lock.release()
    expect(readdirSync(directory)).toEqual([])
  },
)
