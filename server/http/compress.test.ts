import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { applications } from '#contract/applications'
import { content } from '#contract/content'
import { membership } from '#contract/membership'
import { routes } from '#server/routes'
import { openWorld, type World } from '#server/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
})
afterAll(() => world.close())

const forAll = routes.map((route) => route.endpoint).filter(({ etag }) => etag === 'for_all')
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
  const [codes, ofOfficer, health] = await Promise.all(
    [membership.deskCodes.path, url, '/api/health'].map((each) => world.app.inject({ url: each, headers })),
  )
  for (const long of [codes, ofOfficer]) expect(long?.rawPayload.length).toBeGreaterThan(1000)
  for (const answer of [codes, ofOfficer, health]) expect(answer?.headers['content-encoding']).toBeUndefined()
})

test('what calls itself the same for all is the same for a member, compressed for both', async () => {
  const authorization = `Bearer ${await world.signIn('ankang-worker')}`
  const [article] = (await world.call(content.list, { query: { city: 'ankang' } })).ok.items
  const [union] = (await world.call(membership.fallbacks, { query: { city: 'ankang' } })).ok.items
  const codes = new Map([
    [applications.programme.path, 'tuition-aid'],
    [membership.posterPng.path, union?.joinCode],
    [membership.posterPdf.path, union?.joinCode],
  ])
  for (const { path } of forAll) {
    const address = path
      .replace(':code', codes.get(path as `/api/${string}`) ?? '')
      .replace(':id', article?.id ?? '')
    const asked = { url: address, query: { city: 'ankang', programme: 'legal-consultation' } }
    const encoding = { 'accept-encoding': 'br' }
    const ofAnybody = await world.app.inject({ ...asked, headers: encoding })
    const ofMember = await world.app.inject({ ...asked, headers: { ...encoding, authorization } })
    expect([path, ofMember.statusCode]).toEqual([path, 200])
    expect(ofMember.rawPayload.equals(ofAnybody.rawPayload)).toBe(true)
    expect(ofMember.headers['content-encoding']).toBe(ofAnybody.headers['content-encoding'])
    expect(ofMember.headers.etag).toBeDefined()
  }
})
