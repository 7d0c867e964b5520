import { and, eq, isNull } from 'drizzle-orm'
import { applications } from '#contract/applications'
import { bookings } from '#contract/bookings'
import { session as endpoints } from '#contract/session'
import { at, answers as bookingAnswers } from '#server/bookings/testing-clinic'
import { person } from '#server/identity/tables'
import { openWorld, type World } from '#server/testing/world'
import { session } from './tables'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['jingxi'] })
})
afterAll(() => world.close())

const byWechat = async (jsCode: string) => (await world.call(endpoints.wechat, { body: { jsCode } })).ok
const whoIs = async (token: string) => (await world.call(endpoints.me, { token })).ok.id

async function codeFor(phone: string) {
  const { requestId } = (await world.call(endpoints.sendCode, { body: { phone } })).ok
  const code = /\d{6}/.exec(world.standIns.sms.sent[0]?.text ?? '')?.[0]
  return { requestId, phone, code }
}

/** Types a number while `token` is the session on the phone. */
async function typePhone(phone: string, token?: string) {
  const body = await codeFor(phone)
  return (await world.call(endpoints.phone, { body, ...(token === undefined ? {} : { token }) })).ok
}

describe('whoever came by WeChat and gave no number yet', () => {
  test('begins no application and takes no slot, and is told to give one', async () => {
    const { token } = await byWechat('demo-nobody')
    const body = { programme: 'summer-relief', city: 'jingxi' }
    const start = await world.call(applications.start, { token, body })
    const { items } = (await world.call(bookings.clinics, { query: { city: 'jingxi' } })).ok
    const slot = { clinicId: items[0]?.id ?? '', startsAt: at('09:00'), answers: bookingAnswers }
    const book = await world.call(bookings.book, { token, body: slot })
    const refused = { code: 'phone_needed', message: '请先验证手机号，再办理。' }
    expect([start.refusal, book.refusal]).toMatchObject([refused, refused])
    expect([start.status, book.status]).toEqual([403, 403])
  })

  test('may type a number instead, and stays who that is by WeChat too', async () => {
    const first = await byWechat('demo-typing')
    const typed = await typePhone('19900095001', first.token)
    expect(typed.me).toMatchObject({ id: first.me.id, maskedPhone: '199****5001' })
    expect((await byWechat('demo-typing')).me.id).toBe(first.me.id)
  })

  test('types the number of an account that is there: WeChat leads there, and the empty one is left', async () => {
    const known = await typePhone('19900095002')
    const empty = await byWechat('demo-moving')
    await world.moveTo('2026-08-03', '09:31')
    expect((await typePhone('19900095002', empty.token)).me.id).toBe(known.me.id)
    expect((await byWechat('demo-moving')).me.id).toBe(known.me.id)
    expect((await world.call(endpoints.me, { token: empty.token })).refusal.code).toBe('not_signed_in')
  })

  test("ends the empty account's sessions also when WeChat gives the number", async () => {
    const known = await typePhone('19900095003')
    const { token } = await byWechat('demo-button')
    const body = { phoneCode: 'demo-button-19900095003' }
    const joined = (await world.call(endpoints.wechatPhone, { token, body })).ok
    expect(joined.me.id).toBe(known.me.id)
    expect((await world.call(endpoints.me, { token })).refusal.code).toBe('not_signed_in')
    const left = await world.deps.db
      .select({ id: session.id })
      .from(session)
      .innerJoin(person, eq(person.id, session.personId))
      .where(and(isNull(person.openid), isNull(person.phoneIndex), isNull(session.endedAt)))
    expect(left).toEqual([])
  })
})

test("somebody else's number typed on a phone where a person is signed in gives them nothing of that person", async () => {
  const first = await byWechat('demo-owner')
  const owner = await typePhone('19900095004', first.token)
  const guest = await typePhone('19900095005', owner.token)
  expect(guest.me.id).not.toBe(owner.me.id)
  expect((await byWechat('demo-owner')).me.id).toBe(owner.me.id)
  expect(await whoIs(owner.token)).toBe(owner.me.id)
})

test('two sign-ins with one new number at the same moment are one person', async () => {
  const phone = '19900095006'
  const first = await codeFor(phone)
  await world.moveTo('2026-08-03', '09:33')
  const second = await codeFor(phone)
  const both = await Promise.all([first, second].map((body) => world.call(endpoints.phone, { body })))
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(new Set(both.map(({ ok }) => ok.me.id)).size).toBe(1)
})

test('a typed number and the phone button at the same moment are one person', async () => {
  const phone = '19900095007'
  const { token } = await byWechat('demo-both')
  const both = await Promise.all([
    world.call(endpoints.phone, { body: await codeFor(phone) }),
    world.call(endpoints.wechatPhone, { token, body: { phoneCode: `demo-both-${phone}` } }),
  ])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(new Set(both.map(({ ok }) => ok.me.id)).size).toBe(1)
})
