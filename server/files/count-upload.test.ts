import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
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
  world.deps.settings = { ...world.deps.settings, uploads: { filesPerDay: 10, megabytesPerDay: 2 } }
  const token = await world.signIn('ankang-keeper')
  const codes = []
  for (const megabytes of [3, 1, 1, 1]) codes.push((await uploadMegabytes(token, megabytes)).json().code)
  expect(codes).toEqual(['upload_limit', 'file_type_unknown', 'file_type_unknown', 'upload_limit'])
})

describe('a file that is too large', () => {
  const uploads = { filesPerDay: 10, megabytesPerDay: 50 }

  test('counts as the largest that may be sent', async () => {
    world.deps.settings = { ...world.deps.settings, uploads }
    const token = await world.signIn('ankang-lawyer')
    const codes = []
    for (const megabytes of [21, 21, 21]) codes.push((await uploadMegabytes(token, megabytes)).json().code)
    expect(codes).toEqual(['file_too_large', 'file_too_large', 'upload_limit'])
  })

  test('is not even read once the day’s share is used up', async () => {
    world.deps.settings = { ...world.deps.settings, uploads: { ...uploads, filesPerDay: 1 } }
    const token = await world.signIn('ankang-city-officer')
    await uploadPhoto(world, token)
    await world.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = world.app.server.address() as AddressInfo
    const sending = request({
      ...{ method: 'POST', host: '127.0.0.1', port, path: files.upload.path },
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'multipart/form-data; boundary=sample',
        'content-length': 20 * 1024 * 1024,
      },
    })
    sending.write('--sample\r\n')
    const [answer] = await once(sending, 'response')
    sending.destroy()
    expect(answer.statusCode).toBe(429)
  })
})
