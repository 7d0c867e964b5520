import { sql } from 'drizzle-orm'
import { sealingWith } from '#server/secrets/sealing'
import { openTestDatabase } from '#server/testing/database'
import { connectWechat } from './client'
import { askAt } from './request'
import { wechatToken } from './tables'
import { type OpenedWechat, openWechat } from './testing-wechat'
import { tokenSource } from './token'

let opened: OpenedWechat

beforeAll(async () => {
  opened = await openWechat(await openTestDatabase())
})
afterAll(() => opened.close())
beforeEach(async () => {
  opened.control.reset()
  await opened.db.delete(wechatToken)
})

const message = {
  openid: 'o-sample',
  templateId: 'T1',
  page: 'pages/messages/index',
  values: { thing1: '测试' },
}
const send = () => opened.wechat.sendSubscribe(message)
const sendMany = (count: number) => Promise.all(Array.from({ length: count }, send))
const tokenRequests = () => opened.control.requestsOf('stableToken')
const expireToken = () => opened.db.update(wechatToken).set({ usableUntil: sql`now() - interval '1 second'` })

test('forty callers in one process fetch one token', async () => {
  opened.control.slowDown('stableToken', 100)
  expect((await sendMany(40)).every((sent) => sent.ok)).toBe(true)
  expect(tokenRequests()).toHaveLength(1)
})

test('two connections that know nothing of each other fetch one token', async () => {
  opened.control.slowDown('stableToken', 100)
  const second = connectWechat(opened.settings, opened.db, sealingWith(opened.dataKey))
  const sent = await Promise.all([
    sendMany(20),
    ...Array.from({ length: 20 }, () => second.sendSubscribe(message)),
  ])
  expect(sent.flat().every((each) => each.ok)).toBe(true)
  expect(tokenRequests()).toHaveLength(1)
})

test('a token is used until it expires', async () => {
  await send()
  await sendMany(3)
  expect(tokenRequests()).toHaveLength(1)
  await expireToken()
  await send()
  expect(tokenRequests()).toHaveLength(2)
})

test('a token is given up before WeChat gives it up, but not so early that WeChat repeats it', async () => {
  await send()
  const [row] = await opened.db
    .select({ seconds: sql<number>`extract(epoch from usable_until - now())::int` })
    .from(wechatToken)
  expect(row?.seconds).toBeGreaterThan(7200 - 300)
  expect(row?.seconds).toBeLessThan(7200 - 60)
})

test.each([40001, 42001])(
  'after error %i the token is fetched anew once and the call repeated once',
  async (errcode) => {
    await send()
    opened.control.queueError('sendSubscribe', errcode)
    expect(await send()).toEqual({ ok: true })
    expect(tokenRequests()).toHaveLength(2)
    expect(opened.control.requestsOf('sendSubscribe')).toHaveLength(3)
  },
)

test('a token that is refused twice in a row is not fetched a third time', async () => {
  opened.control.queueError('sendSubscribe', 40001, 2)
  expect(await send()).toMatchObject({ ok: false, outcome: 'failed', errcode: 40001 })
  expect(tokenRequests()).toHaveLength(2)
  expect(opened.control.requestsOf('sendSubscribe')).toHaveLength(2)
})

test('forty callers with a revoked token fetch one new token', async () => {
  await send()
  opened.control.revokeTokens()
  opened.control.slowDown('stableToken', 100)
  expect((await sendMany(40)).every((sent) => sent.ok)).toBe(true)
  expect(tokenRequests()).toHaveLength(2)
})

test('a late complaint about an old token does not discard the new one', async () => {
  const { db, settings, dataKey } = opened
  const tokens = tokenSource({ ...settings, db, ask: askAt(settings.baseUrl), sealing: sealingWith(dataKey) })
  const old = await tokens.current()
  if (!old.ok) throw new Error('no token')
  await tokens.drop(old.token)
  const next = await tokens.current()
  await tokens.drop(old.token)
  expect(await tokens.current()).toEqual(next)
  expect(tokenRequests()).toHaveLength(2)
})

test('no request ever asks for a forced refresh', async () => {
  await send()
  opened.control.queueError('sendSubscribe', 42001)
  await send()
  expect(tokenRequests().map(({ body }) => Object.keys(body))).toEqual([
    ['grant_type', 'appid', 'secret'],
    ['grant_type', 'appid', 'secret'],
  ])
})

test('a token that could not be fetched is fetched by the next caller', async () => {
  opened.control.queueError('stableToken', 40125)
  expect(await send()).toMatchObject({ ok: false, outcome: 'failed', errcode: 40125 })
  expect(opened.control.requestsOf('sendSubscribe')).toHaveLength(0)
  expect(await send()).toEqual({ ok: true })
})

test('callers who waited for the same token share its failure instead of asking forty times more', async () => {
  opened.control.slowDown('stableToken', 100)
  opened.control.queueError('stableToken', 40125, 40)
  expect((await sendMany(40)).every((sent) => !sent.ok)).toBe(true)
  expect(tokenRequests()).toHaveLength(1)
})

test('a process that died while fetching holds nobody up for long', async () => {
  await opened.db
    .insert(wechatToken)
    .values({ appId: opened.settings.appId, leasedUntil: sql`now() + interval '300 milliseconds'` })
  expect(await send()).toEqual({ ok: true })
  expect(tokenRequests()).toHaveLength(1)
})

test("a token copied into another mini-program's row does not open", async () => {
  await send()
  await opened.db.update(wechatToken).set({ appId: 'wx00000000other000' })
  const other = { ...opened.settings, appId: 'wx00000000other000' }
  await expect(
    connectWechat(other, opened.db, sealingWith(opened.dataKey)).sendSubscribe(message),
  ).rejects.toThrow()
})
