import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { membership } from '#contract/membership'
import { routes } from '#server/routes'
import { openWorld, type World } from '#server/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
})
afterAll(() => world.close())

const url = '/api/home?city=ankang'
const asking = (encoding: string, more: Record<string, string> = {}) =>
  world.app.inject({ url, headers: { 'accept-encoding': encoding, ...more } })

test.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip;q=1.0, br;q=0', gunzipSync],
])('home comes as %s to whoever takes it, a good deal smaller', async (encoding, accepted, open) => {
  const plain = await world.app.inject(url)
  const small = await asking(accepted)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(small.headers['content-encoding']).toBe(encoding)
  expect(open(small.rawPayload).toString()).toBe(plain.body)
  expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
  expect(small.headers['content-length']).toBe(String(small.rawPayload.length))
  for (const { headers } of [plain, small]) expect(headers.vary).toMatch(/authorization.*accept-encoding/)
})

test('an unchanged answer is 304 in whichever coding it was had', async () => {
  const first = await asking('br')
  expect(first.headers.etag).toMatch(/^W\//)
  for (const encoding of ['br', 'identity']) {
    const again = await asking(encoding, { 'if-none-match': String(first.headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
})

test('what is about a person, and what is short, stays as it is', async () => {
  const authorization = `Bearer ${await world.signIn('ankang-city-officer')}`
  const headers = { authorization, 'accept-encoding': 'br' }
  const codes = await world.app.inject({ url: membership.deskCodes.path, headers })
  const health = await world.app.inject({ url: '/api/health', headers })
  expect(codes.rawPayload.length).toBeGreaterThan(1000)
  for (const answer of [codes, health]) expect(answer.headers['content-encoding']).toBeUndefined()
})

test('only public reading carries an ETag, by which compressing goes', () => {
  const tagged = routes.map((route) => route.endpoint).filter(({ etag }) => etag)
  expect(tagged.map(({ method, access }) => [method, access])).toEqual(tagged.map(() => ['GET', 'public']))
})
