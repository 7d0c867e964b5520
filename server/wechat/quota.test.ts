import { openTestDatabase } from '#server/testing/database'
import { addSubscription, sendWithinQuota } from './quota'
import { wechatSubscription } from './tables'
import { type OpenedWechat, openWechat } from './testing-wechat'

let opened: OpenedWechat

beforeAll(async () => {
  opened = await openWechat(await openTestDatabase())
})
afterAll(() => opened.close())
beforeEach(async () => {
  opened.control.reset()
  await opened.db.delete(wechatSubscription)
})

const message = {
  openid: 'o-sample',
  templateId: 'T1',
  page: 'pages/messages/index',
  values: { thing1: '金秋助学' },
}
const accept = () => addSubscription(opened.db, 'person-1', 'T1')
const send = () => sendWithinQuota(opened.db, opened.wechat, 'person-1', message)
const sentRequests = () => opened.control.requestsOf('sendSubscribe')

async function remaining(): Promise<number | undefined> {
  const rows = await opened.db.select().from(wechatSubscription)
  return rows.find((row) => row.personId === 'person-1' && row.templateId === 'T1')?.remaining
}

test('each accepted prompt allows one message, and each message uses one up', async () => {
  await accept()
  await accept()
  expect(await remaining()).toBe(2)
  expect(await send()).toEqual({ ok: true })
  expect(await remaining()).toBe(1)
})

test('a person who never accepted is not written to', async () => {
  expect(await send()).toEqual({ ok: false, outcome: 'no_quota' })
  expect(sentRequests()).toHaveLength(0)
})

test("one person's consent is not another's, nor another template's", async () => {
  await addSubscription(opened.db, 'person-2', 'T1')
  await addSubscription(opened.db, 'person-1', 'T2')
  expect(await send()).toEqual({ ok: false, outcome: 'no_quota' })
})

test('fifty parallel sends use exactly what ten prompts allowed, and never go below zero', async () => {
  await Promise.all(Array.from({ length: 10 }, accept))
  const sent = await Promise.all(Array.from({ length: 50 }, send))
  expect(sent.filter((each) => each.ok)).toHaveLength(10)
  expect(sentRequests()).toHaveLength(10)
  expect(await remaining()).toBe(0)
})

test('when WeChat says that nothing is allowed any more, the count is zero and nothing is tried again', async () => {
  await accept()
  await accept()
  await accept()
  opened.control.queueError('sendSubscribe', 43101)
  expect(await send()).toMatchObject({ ok: false, outcome: 'no_subscription' })
  expect(await remaining()).toBe(0)
  expect(await send()).toEqual({ ok: false, outcome: 'no_quota' })
  expect(sentRequests()).toHaveLength(1)
})

test('a message that WeChat refused for another reason uses nothing up', async () => {
  await accept()
  opened.control.queueError('sendSubscribe', 40037)
  expect(await send()).toMatchObject({ ok: false, outcome: 'template_unknown' })
  expect(await remaining()).toBe(1)
})

test('a message whose answer was lost may have arrived, so it counts', async () => {
  await accept()
  opened.control.queueReply('sendSubscribe', {
    contentType: 'application/json',
    body: '{"errcode":0}',
    broken: true,
  })
  expect(await send()).toMatchObject({ ok: false, outcome: 'failed' })
  expect(await remaining()).toBe(0)
})
