import { files } from '#contract/files'
import { uploadPhoto } from '#server/applications/testing-applications'
import { openWorld, type World } from '#server/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
  const uploads = { filesPerDay: 3, megabytesPerDay: 2 }
  world.deps.settings = { ...world.deps.settings, uploads }
})
afterAll(() => world.close())

async function uploadMegabytes(token: string, megabytes: number) {
  const form = new FormData()
  form.set('file', new Blob([Buffer.alloc(megabytes * 1024 * 1024, 1)]), '照片.jpg')
  const sent = new Response(form)
  return await world.app.inject({
    method: 'POST',
    url: files.upload.path,
    headers: { authorization: `Bearer ${token}`, 'content-type': sent.headers.get('content-type') ?? '' },
    payload: Buffer.from(await sent.arrayBuffer()),
  })
}

test('of many uploads at once only a day’s share passes; the refusal says what to do, and the next day is new', async () => {
  const token = await world.signIn('ankang-worker')
  const all = await Promise.allSettled(Array.from({ length: 6 }, () => uploadPhoto(world, token)))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  const refused = await uploadMegabytes(token, 0)
  expect(refused.statusCode).toBe(429)
  expect(refused.json()).toMatchObject({
    code: 'upload_limit',
    message: expect.stringMatching(/3 个.*明天.*当面/),
  })
  await expect(uploadPhoto(world, await world.signIn('ankang-courier'))).resolves.toBeDefined()
  await world.moveTo('2026-08-04')
  await expect(uploadPhoto(world, token)).resolves.toBeDefined()
})

test('bytes are counted too, also of what turns out to be no photo', async () => {
  const token = await world.signIn('ankang-keeper')
  const codes = []
  for (const megabytes of [3, 1, 1, 1]) codes.push((await uploadMegabytes(token, megabytes)).json().code)
  expect(codes).toEqual(['upload_limit', 'file_type_unknown', 'file_type_unknown', 'upload_limit'])
})
