import { applications } from '#contract/applications'
import {
  fill,
  one,
  readyForTuition,
  sampleNumber,
  seen,
  submit,
  tuitionAnswers,
  uploadPhoto,
} from '#server/applications/testing-applications'
import { findActor } from '#server/session/actor'
import { openWorld, type World } from '#server/testing/world'
import { cleanName } from './clean-name'
import { linkFor } from './signed-link'

let world: World
let parent: string
let id: string

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang', 'baoji'] })
  parent = await world.signIn('ankang-worker')
  id = (await readyForTuition(world, parent, 'ankang', tuitionAnswers(sampleNumber('2008-01-01', 1)))).id
})
afterAll(() => world.close())

const open = (url: string | null | undefined) => world.app.inject(url ?? '/')
const firstFile = async (token: string) => (await one(world, token, id)).materials[0]?.files[0]

test('a photo opens by its link, small and large, as a picture and nothing else', async () => {
  const photo = await firstFile(parent)
  for (const url of [photo?.url, photo?.thumbnailUrl]) {
    const response = await open(url)
    expect(response.statusCode).toBe(200)
    expect(response.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    expect(response.rawPayload.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
  }
})

test.each([
  ['the small one turned into the large one', (url: string) => url.replace('thumbnail', 'full')],
  ['a later end', (url: string) => url.replace(/expires=[^&]+/, 'expires=2030-01-01T00%3A00%3A00.000Z')],
  ["somebody else's session", (url: string) => url.replace(/session=[^&]+/, 'session=other')],
  ['another file', (url: string) => url.replace(/files\/[^?]+/, 'files/other')],
])('a link changed by hand opens nothing: %s', async (_, change) => {
  const url = (await firstFile(parent))?.thumbnailUrl ?? ''
  expect((await open(change(url))).statusCode).toBe(404)
})

test('an officer sees the photo only once it is handed in, and only within reach', async () => {
  const own = await firstFile(parent)
  const officer = await world.signIn('ankang-city-officer')
  const draft = await one(world, parent, id)
  await submit(world, parent, await fill(world, parent, draft, {}))
  const shown = (await seen(world, officer, id)).application.materials[0]?.files[0]
  expect(shown?.url).not.toBe(own?.url)
  expect((await open(shown?.url)).statusCode).toBe(200)
  const foreign = await world.signIn('baoji-city-officer')
  const ofForeign = await sessionOf(foreign)
  const forged = linkFor(world.deps.sealing, { id: own?.id ?? '' }, 'full', ofForeign, world.deps.clock.now())
  expect((await open(forged)).statusCode).toBe(404)
  expect((await world.call(applications.deskOne, { token: foreign, params: { id } })).status).toBe(404)
})

async function sessionOf(token: string): Promise<string> {
  return (await findActor(world.deps.db, token, world.deps.clock.now()))?.sessionId ?? ''
}

test('a link ends with its session', async () => {
  const phone = await world.signIn('ankang-worker')
  const url = (await firstFile(phone))?.url
  expect((await open(url)).statusCode).toBe(200)
  await world.app.inject({
    method: 'DELETE',
    url: '/api/session',
    headers: { authorization: `Bearer ${phone}` },
  })
  expect((await open(url)).statusCode).toBe(404)
})

test('a link lives five minutes', async () => {
  const url = (await firstFile(parent))?.url
  await world.moveTo('2026-08-03', '09:34')
  expect((await open(url)).statusCode).toBe(200)
  await world.moveTo('2026-08-03', '09:35')
  expect((await open(url)).statusCode).toBe(404)
})

test('an upload that nothing holds is gone after a day, one that an application holds stays', async () => {
  const orphan = await uploadPhoto(world, parent)
  await world.moveTo('2026-08-04', '10:00')
  const token = await world.signIn('ankang-worker')
  const { refusal } = await world.call(applications.attach, {
    token: await world.signIn('ankang-worker'),
    params: { id, material: 'parentId' },
    body: { fileIds: [orphan], isMissing: false },
  })
  expect(refusal.code).toBe('state_changed')
  expect((await open((await firstFile(token))?.url)).statusCode).toBe(200)
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\文件\\身份证.jpg', '身份证.jpg'],
  ['a\r\nset-cookie: x.jpg', 'aset-cookie x.jpg'],
  ['‮gpj.exe', 'gpj.exe'],
  ['..', '照片.jpg'],
  ['', '照片.jpg'],
])('a name like %j is shown as %j', (given, shown) => {
  expect(cleanName(given, 'picture')).toBe(shown)
})
