import { messages } from '#contract/messages'
import { session } from '#contract/session'
import type { Deps } from '#server/deps'
import { openWorld, type World } from '#server/testing/world'
import { wechatSubscription } from '#server/wechat/tables'
import { deliverMessages } from './deliver'
import { message } from './tables'
import { messageTexts } from './texts'
import { writeMessage } from './write-message'

let world: World
let token: string
let personId: string

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['fuxin'] })
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.deps.db.delete(message)
  await world.deps.db.delete(wechatSubscription)
  world.standIns.wechat.control.reset()
  const jsCode = world.standIns.wechat.control.issueLoginCode('o-sample')
  const signedIn = (await world.call(session.wechat, { body: { jsCode } })).ok
  token = signedIn.token
  personId = signedIn.me.id
})

const news = (id: string, to = personId, event = 'booking.remind', note?: string) =>
  world.deps.db.transaction((tx) =>
    writeMessage(tx, {
      event,
      note,
      subject: { kind: 'booking', id },
      about: { personId: to, title: '法律咨询' },
      now: world.deps.clock.now(),
      words: { when: '8月5日 周三 09:00' },
    }),
  )
const inbox = async () => (await world.call(messages.list, { token })).ok
const read = async (body: object) => (await world.call(messages.read, { token, body })).ok.unread
const accept = async (templates: string[]) =>
  (await world.call(messages.subscribe, { token, body: { accepted: templates } })).ok.counted
const states = async () => (await world.deps.db.select().from(message)).map(({ wechatState }) => wechatState)
const sent = () => world.standIns.wechat.control.requestsOf('sendSubscribe')
const template = 'stand-in-progress'
const deliver = (changes: Partial<Deps> = {}, stopping = new AbortController().signal) =>
  deliverMessages({ ...world.deps, ...changes }, world.deps.clock.now(), stopping)

describe('the inbox', () => {
  test('shows the newest first, page by page', async () => {
    for (const id of ['b1', 'b2', 'b3']) await news(id)
    const first = (await world.call(messages.list, { token, query: { limit: '2' } })).ok
    expect(first.items.map(({ subject }) => subject?.id)).toEqual(['b3', 'b2'])
    expect(first.items[0]).toMatchObject({ title: '预约快到了', isRead: false })
    const query = { limit: '2', cursor: first.nextCursor ?? '' }
    const second = (await world.call(messages.list, { token, query })).ok
    expect(second.items.map(({ subject }) => subject?.id)).toEqual(['b1'])
    expect(second.nextCursor).toBeNull()
  })

  test('what is read counts no longer, one by one or all at once', async () => {
    for (const id of ['b1', 'b2', 'b3']) await news(id)
    const unread = async () => (await world.call(session.me, { token })).ok.unreadMessages
    expect(await unread()).toBe(3)
    const [newest] = (await inbox()).items
    expect(await read({ ids: [newest?.id] })).toBe(2)
    expect((await inbox()).items.map(({ isRead }) => isRead)).toEqual([true, false, false])
    expect(await read({})).toBe(0)
    expect(await unread()).toBe(0)
  })

  test("nobody sees or reads another's messages", async () => {
    await news('b1')
    const [mine] = (await inbox()).items
    const other = await world.signIn('fuxin-lawyer')
    expect((await world.call(messages.list, { token: other })).ok.items).toEqual([])
    await world.call(messages.read, { token: other, body: { ids: [mine?.id] } })
    expect((await inbox()).items[0]?.isRead).toBe(false)
  })
})

// The service, the union whose turn it is, the item to mend with its reason, a day; nothing else of a person.
const allowedWords = ['title', 'turn', 'item', 'note', 'until', 'union', 'when']

test.each(Object.entries(messageTexts))('%s has no place for a name or a number', (_, { title, text }) => {
  expect(title).not.toMatch(/[{}]/)
  const words = [...text.matchAll(/\{(\w*)\}/g)].map(([, word]) => word)
  expect(words.filter((word) => !allowedWords.includes(word ?? ''))).toEqual([])
})

describe('the WeChat leg', () => {
  test('an accepted prompt carries one message, and the next one stays in the inbox', async () => {
    expect(await accept([template])).toBe(1)
    await news('b1')
    await news('b2')
    await deliver()
    expect((await states()).sort()).toEqual(['sent', 'skipped'])
    expect(sent()).toHaveLength(1)
    expect(sent()[0]?.body).toMatchObject({
      touser: 'o-sample',
      data: { thing1: { value: '预约快到了' }, time3: { value: '2026年8月3日 09:30' } },
    })
    expect((await inbox()).items).toHaveLength(2)
  })

  test('a lock screen shows the kind of news and the time, neither the service nor what an officer wrote', async () => {
    await accept([template])
    await news('b1', personId, 'application.decline', '样例王骑手的病历看不清')
    await deliver()
    expect(sent()[0]?.body).toMatchObject({
      data: {
        thing1: { value: '申请没有通过' },
        thing2: { value: '请打开小程序查看' },
        time3: { value: '2026年8月3日 09:30' },
      },
    })
    expect(JSON.stringify(sent()[0]?.body)).not.toMatch(/王|病|法律/)
    expect((await inbox()).items[0]?.text).toContain('病历看不清')
  })

  test('two processes at the same moment send a message once', async () => {
    await accept([template])
    await accept([template])
    await news('b1')
    await Promise.all([deliver(), deliver()])
    expect(sent()).toHaveLength(1)
  })

  test('a refused message is not tried again', async () => {
    await accept([template])
    await news('b1')
    world.standIns.wechat.control.queueError('sendSubscribe', 43101)
    await deliver()
    await deliver()
    expect(await states()).toEqual(['failed'])
    expect(sent()).toHaveLength(1)
  })

  test('a template that is not ours is not counted', async () => {
    expect(await accept(['T-foreign'])).toBe(0)
    await news('b1')
    await deliver()
    expect(await states()).toEqual(['skipped'])
    expect(sent()).toHaveLength(0)
  })

  test('in production without a template nothing is sent, and nothing waits', async () => {
    await accept([template])
    await news('b1')
    const settings = { ...world.deps.settings, isProduction: true }
    await deliver({ settings })
    expect(await states()).toEqual(['skipped'])
    expect(sent()).toHaveLength(0)
  })

  test('one round sends twenty at most, and none once the server is asked to stop', async () => {
    for (let n = 0; n < 25; n++) await accept([template])
    for (let n = 0; n < 25; n++) await news(`b${n}`)
    await deliver({}, AbortSignal.abort())
    expect(sent()).toHaveLength(0)
    await deliver()
    expect(sent()).toHaveLength(20)
    await deliver()
    expect(sent()).toHaveLength(25)
  })

  test('when WeChat is slow a round ends after three seconds', async () => {
    for (let n = 0; n < 5; n++) await accept([template])
    for (let n = 0; n < 5; n++) await news(`b${n}`)
    world.standIns.wechat.control.slowDown('sendSubscribe', 1600)
    await deliver()
    expect(sent()).toHaveLength(2)
  })
})
