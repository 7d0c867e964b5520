import { eq } from 'drizzle-orm'
import { session as endpoints } from '#contract/session'
import { person } from '#server/identity/tables'
import { openWorld, type World } from '#server/testing/world'
import { session } from './tables'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
})
afterAll(() => world.close())

const phone = (last: number) => `1990009${String(last).padStart(4, '0')}`
const codeInLastSms = () => /\d{6}/.exec(world.standIns.sms.sent[0]?.text ?? '')?.[0] ?? ''

describe('by phone', () => {
  test('a stranger signs in with the code that was sent, and comes back as the same person', async () => {
    const first = await world.call(endpoints.me, { token: await world.signInByPhone(phone(1)) })
    expect(first.ok).toMatchObject({ maskedPhone: '199****0001', membership: null, roles: [] })
    await world.moveTo('2026-08-03', '09:40')
    const again = await world.call(endpoints.me, { token: await world.signInByPhone(phone(1)) })
    expect(again.ok.id).toBe(first.ok.id)
  })

  test('spaces and dashes in a phone number are accepted', async () => {
    const { requestId } = (await world.call(endpoints.sendCode, { body: { phone: '199 0009-0002' } })).ok
    const signedIn = await world.call(endpoints.phone, {
      body: { requestId, phone: phone(2), code: codeInLastSms() },
    })
    expect(signedIn.ok.me.maskedPhone).toBe('199****0002')
  })

  test('a number that is none is refused beside its field', async () => {
    const { refusal } = await world.call(endpoints.sendCode, { body: { phone: '12345' } })
    expect(refusal).toMatchObject({
      code: 'phone_invalid',
      fields: { phone: expect.stringContaining('11 位') },
    })
  })

  test('a code works once', async () => {
    const { requestId } = (await world.call(endpoints.sendCode, { body: { phone: phone(3) } })).ok
    const body = { requestId, phone: phone(3), code: codeInLastSms() }
    expect((await world.call(endpoints.phone, { body })).status).toBe(200)
    expect((await world.call(endpoints.phone, { body })).refusal.code).toBe('sms_code_wrong')
  })

  test('a code is bound to the phone it was sent to', async () => {
    const { requestId } = (await world.call(endpoints.sendCode, { body: { phone: phone(4) } })).ok
    const body = { requestId, phone: phone(5), code: codeInLastSms() }
    expect((await world.call(endpoints.phone, { body })).refusal.code).toBe('sms_code_wrong')
  })

  test('after five wrong guesses the right code is refused too', async () => {
    const { requestId } = (await world.call(endpoints.sendCode, { body: { phone: phone(6) } })).ok
    const right = codeInLastSms()
    const wrong = right === '000000' ? '000001' : '000000'
    for (let guess = 0; guess < 5; guess++)
      await world.call(endpoints.phone, { body: { requestId, phone: phone(6), code: wrong } })
    expect(
      (await world.call(endpoints.phone, { body: { requestId, phone: phone(6), code: right } })).refusal.code,
    ).toBe('sms_code_wrong')
  })

  test('a second code within a minute is refused, with the seconds to wait', async () => {
    await world.call(endpoints.sendCode, { body: { phone: phone(7) } })
    const { refusal } = await world.call(endpoints.sendCode, { body: { phone: phone(7) } })
    expect(refusal).toMatchObject({ code: 'sms_too_often', params: { seconds: 60 } })
  })

  test('of five requests at the same moment one sends a code', async () => {
    const all = await Promise.all(
      [1, 2, 3, 4, 5].map(() => world.call(endpoints.sendCode, { body: { phone: phone(11) } })),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([200, 429, 429, 429, 429])
  })

  test('a text that could not be sent is said so, and may be asked for again at once', async () => {
    const { sendSms } = world.deps
    world.deps.sendSms = async () => false
    const { refusal } = await world.call(endpoints.sendCode, { body: { phone: phone(12) } })
    world.deps.sendSms = sendSms
    expect(refusal.code).toBe('sms_failed')
    expect((await world.call(endpoints.sendCode, { body: { phone: phone(12) } })).status).toBe(200)
  })

  test('a code is dead after ten minutes', async () => {
    const { requestId } = (await world.call(endpoints.sendCode, { body: { phone: phone(8) } })).ok
    const code = codeInLastSms()
    await world.moveTo('2026-08-03', '10:10')
    expect(
      (await world.call(endpoints.phone, { body: { requestId, phone: phone(8), code } })).refusal.code,
    ).toBe('sms_code_wrong')
  })
})

describe('by WeChat', () => {
  test('the same WeChat account is the same person each time', async () => {
    const first = await world.call(endpoints.wechat, { body: { jsCode: 'demo-wang' } })
    const again = await world.call(endpoints.wechat, { body: { jsCode: 'demo-wang' } })
    expect(again.ok.me.id).toBe(first.ok.me.id)
    expect(again.ok.token).not.toBe(first.ok.token)
  })

  test.each([
    [40029, 'wechat_code_invalid'],
    [40163, 'wechat_code_used'],
    [40226, 'wechat_blocked'],
    [45011, 'wechat_too_often'],
    [-1, 'wechat_busy'],
    [99999, 'wechat_failed'],
  ])('WeChat answering %s has an outcome of its own: %s', async (errcode, code) => {
    // Busy is asked again, so it has to be busy each time.
    world.standIns.wechat.control.queueError('codeToSession', errcode, errcode === -1 ? 6 : 1)
    const { refusal } = await world.call(endpoints.wechat, { body: { jsCode: 'demo-error' } })
    expect(refusal.code).toBe(code)
    world.standIns.wechat.control.reset()
  })

  test('the phone button gives the person a verified number', async () => {
    const { token } = (await world.call(endpoints.wechat, { body: { jsCode: 'demo-li' } })).ok
    const withPhone = await world.call(endpoints.wechatPhone, {
      token,
      body: { phoneCode: 'demo-li-19900098888' },
    })
    expect(withPhone.ok.me.maskedPhone).toBe('199****8888')
  })

  test('somebody who had signed in by that phone before is the same person from now on', async () => {
    const byPhone = await world.call(endpoints.me, { token: await world.signInByPhone(phone(10)) })
    const { token } = (await world.call(endpoints.wechat, { body: { jsCode: 'demo-zhao' } })).ok
    const joined = await world.call(endpoints.wechatPhone, {
      token,
      body: { phoneCode: `demo-zhao-${phone(10)}` },
    })
    expect(joined.ok.me.id).toBe(byPhone.ok.id)
    expect((await world.call(endpoints.wechat, { body: { jsCode: 'demo-zhao' } })).ok.me.id).toBe(
      byPhone.ok.id,
    )
  })

  test("another openid's phone code is refused and nothing is stored", async () => {
    const { token, me } = (await world.call(endpoints.wechat, { body: { jsCode: 'demo-sun' } })).ok
    const { refusal } = await world.call(endpoints.wechatPhone, {
      token,
      body: { phoneCode: 'demo-other-19900097777' },
    })
    expect(refusal.code).toBe('wechat_phone_refused')
    const [row] = await world.deps.db.select().from(person).where(eq(person.id, me.id))
    expect(row?.phone).toBeNull()
  })

  test('the session key and the secret are in no answer and in no table', async () => {
    const { token, ...rest } = (await world.call(endpoints.wechat, { body: { jsCode: 'demo-key' } })).ok
    expect(JSON.stringify(rest)).not.toMatch(/session_key|demo-secret/)
    const [row] = await world.deps.db.select().from(person).where(eq(person.id, rest.me.id))
    expect(Object.keys(row ?? {})).not.toContain('sessionKey')
    expect(token).toHaveLength(43)
  })
})

describe('a session', () => {
  test('only the hash of its token is stored', async () => {
    const token = await world.signIn('ankang-courier')
    const rows = await world.deps.db.select().from(session)
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('ends at once when signed out', async () => {
    const token = await world.signIn('ankang-courier')
    await world.call(endpoints.signOut, { token })
    expect((await world.call(endpoints.me, { token })).refusal.code).toBe('not_signed_in')
  })

  test('is over after thirty days', async () => {
    const token = await world.signIn('ankang-courier')
    await world.moveTo('2026-09-20')
    expect((await world.call(endpoints.me, { token })).refusal.code).toBe('not_signed_in')
  })

  test.each([
    ['no token at all', undefined],
    ['an invented token', 'x'.repeat(43)],
  ])('%s is asked to sign in', async (_, token) => {
    const answer = await world.call(endpoints.me, token === undefined ? {} : { token })
    expect(answer.refusal).toMatchObject({
      code: 'not_signed_in',
      message: expect.stringContaining('已经保存'),
    })
  })
})
