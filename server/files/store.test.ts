import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { openStore } from './store'

let directory = ''

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'store-'))
})

afterEach(() => rm(directory, { recursive: true }))

test('a stored file reads back as it was', async () => {
  const store = openStore(directory)
  const key = await store.put(Buffer.from('材料'))
  expect((await buffer(await store.read(key))).toString()).toBe('材料')
})

test('the same picture stored twice lies under two names, two folders deep, with nothing left over', async () => {
  const store = openStore(directory)
  const keys = await Promise.all([store.put(Buffer.from('one')), store.put(Buffer.from('one'))])
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const expected = keys.map((key) => join(directory, key.slice(0, 2), key.slice(2, 4), key))
  expect(new Set(files)).toEqual(new Set(expected))
})

test('a removed file is gone, and removing it again is no error', async () => {
  const store = openStore(directory)
  const key = await store.put(Buffer.from('one'))
  await store.remove(key)
  await store.remove(key)
  await expect(store.read(key)).rejects.toMatchObject({ code: 'ENOENT' })
})

test.each(['../../etc/passwd', '', 'ABCDEF', `${'a'.repeat(32)}/..`])(
  'the key %p reaches nothing',
  async (key) => {
    await expect(openStore(directory).read(key)).rejects.toThrow('32 hexadecimal digits')
  },
)
