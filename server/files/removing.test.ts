import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { applications } from '#contract/applications'
import { uploadPhoto } from '#server/applications/testing-applications'
import { openWorld, type World } from '#server/testing/world'
import { removeOrphanFiles } from './remove-orphans'
import { removeStrays } from './remove-strays'
import { file } from './tables'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
  token = await world.signIn('ankang-worker')
})
afterAll(() => world.close())

async function rowOf(id: string) {
  const [row] = await world.deps.db.select().from(file).where(eq(file.id, id))
  return row
}

async function stored(): Promise<string[]> {
  const folder = join(world.deps.settings.dataDir, 'files')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

test('a photo that was let go stays for a day from then on, however old it is', async () => {
  const body = { programme: 'tuition-aid', city: 'ankang' }
  const { id } = (await world.call(applications.start, { token, body })).ok
  const photo = await uploadPhoto(world, token)
  const attach = (fileIds: string[]) =>
    world.call(applications.attach, {
      token,
      params: { id, material: 'parentId' },
      body: { fileIds, isMissing: false },
    })
  await attach([photo])
  await world.moveTo('2026-08-10', '10:00')
  token = await world.signIn('ankang-worker')
  await attach([])
  await world.moveTo('2026-08-11', '09:00')
  expect(await rowOf(photo)).toBeDefined()
  await world.moveTo('2026-08-11', '11:00')
  expect(await rowOf(photo)).toBeUndefined()
})

test('bytes stay until the row is surely gone', async () => {
  const photo = await uploadPhoto(world, token)
  const before = await stored()
  await world.deps.db
    .update(file)
    .set({ looseSince: new Date(0) })
    .where(eq(file.id, photo))
  const broken = { ...world.deps.files, remove: () => Promise.reject(new Error('the disk is busy')) }
  await expect(removeOrphanFiles({ ...world.deps, files: broken }, world.deps.clock.now())).rejects.toThrow()
  expect(await rowOf(photo)).toBeUndefined()
  expect(await stored()).toEqual(before)
})

test('bytes that no row knows go after a day; those of a row and new ones stay', async () => {
  for (const path of await stored()) await utimes(path, 0, 0)
  const known = await rowOf(await uploadPhoto(world, token))
  const isKnown = (path: string) =>
    path.endsWith(known?.storeKey ?? '-') || path.endsWith(known?.thumbnailKey ?? '-')
  for (const path of (await stored()).filter(isKnown)) await utimes(path, 0, 0)
  const fresh = await world.deps.files.put(Buffer.from('just now'))
  for (let minute = 0; minute < 256; minute++) await removeStrays(world.deps, new Date(minute * 60_000))
  const left = await stored()
  expect(left.filter((path) => !isKnown(path))).toEqual([expect.stringContaining(fresh)])
  expect(left).toHaveLength(3)
})
