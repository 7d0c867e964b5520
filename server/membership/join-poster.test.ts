import { and, eq } from 'drizzle-orm'
import { membership } from '#contract/membership'
import { openWorld, type World } from '#server/testing/world'
import { joinCode, union } from './tables'

let world: World
let code: string
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
  const [row] = await world.deps.db
    .select({ code: joinCode.code })
    .from(joinCode)
    .innerJoin(union, eq(union.id, joinCode.unionId))
    .where(and(eq(joinCode.status, 'active'), eq(union.acceptsMembers, true)))
  code = row?.code ?? ''
})
afterAll(() => world.close())

const poster = (kind: 'png' | 'pdf', etag = '') =>
  world.app.inject({
    url: `/api/membership/codes/${code}/poster.${kind}`,
    headers: { 'if-none-match': etag },
  })

test('a poster is drawn once: the page printed later still bears the first moment', async () => {
  const [first, atOnce] = await Promise.all([poster('pdf'), poster('pdf')])
  await world.moveTo('2026-08-04')
  const later = await poster('pdf')
  expect(first.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  expect(atOnce.rawPayload.equals(first.rawPayload)).toBe(true)
  expect(later.rawPayload.equals(first.rawPayload)).toBe(true)
})

test.each(['png', 'pdf'] as const)('whoever has the %s already gets no second one', async (kind) => {
  const first = await poster(kind)
  const again = await poster(kind, String(first.headers.etag))
  expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, ''])
})

test('WeChat is asked for the code once it has drawn it, and again as long as it has not', async () => {
  const { settings, wechat } = world.deps
  const asked: string[] = []
  world.deps.settings = { ...settings, isProduction: true, wechat: settings.wechat ?? sampleWechat }
  world.deps.wechat = {
    ...wechat,
    unlimitedQr: async (wish) => {
      asked.push(wish.scene)
      return asked.length === 1 ? { ok: false, outcome: 'busy', detail: '' } : await wechat.unlimitedQr(wish)
    },
  }
  const [withLink, withCode, again] = [await poster('png'), await poster('png'), await poster('png')]
  Object.assign(world.deps, { settings, wechat })
  expect(asked).toHaveLength(2)
  expect(withCode.rawPayload.equals(withLink.rawPayload)).toBe(false)
  expect(again.rawPayload.equals(withCode.rawPayload)).toBe(true)
})

const sampleWechat = {
  appId: 'sample',
  appSecret: 'sample',
  edition: 'develop',
  templateId: undefined,
} as const

test('a union that is renamed gets a new poster', async () => {
  const first = await poster('png')
  await world.deps.db.update(union).set({ name: '样例·改了名的工会' })
  const again = await poster('png', String(first.headers.etag))
  expect([again.statusCode, again.rawPayload.equals(first.rawPayload)]).toEqual([200, false])
})

test('a replaced code has no poster any more, drawn or not', async () => {
  const token = await world.signIn('ankang-city-officer')
  await world.call(membership.replaceCode, { token, params: { code }, body: {} })
  expect((await poster('png')).json()).toMatchObject({ code: 'join_code_revoked' })
})
