import { newDataKey, sealingWith } from '#server/secrets/sealing'
import { openTestDatabase } from '#server/testing/database'
import { connectWechat } from './client'
import { type OpenedWechat, openWechat } from './testing-wechat'

let opened: OpenedWechat

beforeAll(async () => {
  opened = await openWechat(await openTestDatabase())
})
afterAll(() => opened.close())
beforeEach(() => opened.control.reset())

const message = {
  openid: 'o-sample',
  templateId: 'T1',
  page: 'pages/messages/index',
  values: { thing1: '金秋助学' },
}

describe('signing in', () => {
  test('a fresh code from wx.login says who somebody is, and nothing else', async () => {
    const code = opened.control.issueLoginCode('o-sample', 'u-sample')
    expect(await opened.wechat.codeToSession(code)).toEqual({
      ok: true,
      openid: 'o-sample',
      unionid: 'u-sample',
    })
  })

  test('a code works once', async () => {
    const code = opened.control.issueLoginCode('o-sample')
    await opened.wechat.codeToSession(code)
    expect(await opened.wechat.codeToSession(code)).toMatchObject({ ok: false, outcome: 'code_used' })
  })

  test.each([
    [40029, 'code_invalid'],
    [40163, 'code_used'],
    [40226, 'blocked'],
    [45011, 'too_often'],
    [40164, 'failed'],
    [99999, 'failed'],
  ])("WeChat's error %i reads %s, and is not asked again", async (errcode, outcome) => {
    const code = opened.control.issueLoginCode('o-sample')
    opened.control.queueError('codeToSession', errcode)
    expect(await opened.wechat.codeToSession(code)).toMatchObject({ ok: false, outcome, errcode })
    expect(opened.control.requestsOf('codeToSession')).toHaveLength(1)
  })

  test('a busy WeChat is asked again, and the member notices nothing', async () => {
    const code = opened.control.issueLoginCode('o-sample')
    opened.control.queueError('codeToSession', -1, 2)
    expect(await opened.wechat.codeToSession(code)).toMatchObject({ ok: true, openid: 'o-sample' })
  })

  test('a WeChat that stays busy is given up', async () => {
    opened.control.queueError('codeToSession', -1, 3)
    expect(await opened.wechat.codeToSession('any')).toMatchObject({ ok: false, outcome: 'busy' })
    expect(opened.control.requestsOf('codeToSession')).toHaveLength(3)
  })

  test.each([
    ['half an answer', { contentType: 'application/json', body: '{"openid":"o-sample"}', broken: true }],
    ['no JSON', { contentType: 'text/html', body: '<html>Bad gateway</html>' }],
    ['an empty object', { contentType: 'application/json', body: '{}' }],
    ['an empty openid', { contentType: 'application/json', body: '{"openid":""}' }],
    ['nothing', { contentType: 'application/json', body: '' }],
  ])('%s signs nobody in, and the same code is not sent again', async (_what, reply) => {
    opened.control.queueReply('codeToSession', reply)
    expect(await opened.wechat.codeToSession('any')).toMatchObject({ ok: false, outcome: 'failed' })
    expect(opened.control.requestsOf('codeToSession')).toHaveLength(1)
  })

  test('a person of the demo is the same one every time', async () => {
    const first = await opened.wechat.codeToSession('demo-rider')
    expect(first).toMatchObject({ ok: true })
    expect(await opened.wechat.codeToSession('demo-rider')).toEqual(first)
    expect(await opened.wechat.codeToSession('demo-teacher')).not.toEqual(first)
  })
})

describe('the phone button', () => {
  test('the code is sent together with the openid of the session', async () => {
    const code = opened.control.issuePhoneCode('o-sample', '19900000001')
    expect(await opened.wechat.phone(code, 'o-sample')).toEqual({ ok: true, phone: '19900000001' })
    expect(opened.control.requestsOf('phone')[0]?.body).toEqual({ code, openid: 'o-sample' })
  })

  test("somebody else's code gives no phone number", async () => {
    const code = opened.control.issuePhoneCode('o-sample', '19900000001')
    expect(await opened.wechat.phone(code, 'o-other')).toMatchObject({ ok: false, outcome: 'code_invalid' })
    expect(await opened.wechat.phone('demo-rider', 'o-other')).toMatchObject({ ok: false })
  })

  test('a number signed for another mini-program is refused', async () => {
    const code = opened.control.issuePhoneCode('o-sample', '19900000001')
    opened.control.signPhonesAs('wx00000000other000')
    const answer = await opened.wechat.phone(code, 'o-sample')
    expect(answer).toMatchObject({ ok: false, outcome: 'failed' })
    expect(JSON.stringify(answer)).not.toContain('19900000001')
  })

  test.each([
    ['text', '86', true],
    ['a number', 86, true],
    ['of Hong Kong', '852', false],
  ])('a country code that is %s is read leniently', async (_what, countryCode, ok) => {
    const watermark = { timestamp: 1, appid: opened.settings.appId }
    const phone_info = { phoneNumber: '1', purePhoneNumber: '19900000002', countryCode, watermark }
    const body = JSON.stringify({ errcode: 0, errmsg: 'ok', phone_info })
    opened.control.queueReply('phone', { contentType: 'application/json', body })
    expect(await opened.wechat.phone('any', 'o-sample')).toMatchObject({ ok })
  })
})

describe('subscribe messages', () => {
  test('values are cut to the rules on their way out', async () => {
    const values = { thing1: '好'.repeat(30), phrase2: '已通过!' }
    expect(await opened.wechat.sendSubscribe({ ...message, values })).toEqual({ ok: true })
    expect(opened.control.requestsOf('sendSubscribe')[0]?.body).toMatchObject({
      data: { thing1: { value: '好'.repeat(20) }, phrase2: { value: '已通过' } },
      miniprogram_state: 'trial',
    })
  })

  test.each([
    [40003, 'openid_invalid'],
    [40037, 'template_unknown'],
    [41030, 'page_missing'],
    [43101, 'no_subscription'],
    [40164, 'failed'],
  ])('error %i reads %s and is not tried again', async (errcode, outcome) => {
    opened.control.queueError('sendSubscribe', errcode)
    expect(await opened.wechat.sendSubscribe(message)).toMatchObject({ ok: false, outcome })
    expect(opened.control.requestsOf('sendSubscribe')).toHaveLength(1)
  })

  test('a refused value is named', async () => {
    opened.control.queueError('sendSubscribe', 47003, 1, 'argument invalid! data.thing1.value is empty')
    expect(await opened.wechat.sendSubscribe(message)).toMatchObject({ outcome: 'bad_data', field: 'thing1' })
  })
})

test.each([
  'http://api.weixin.qq.com',
  'https://api.weixin.qq.com.example.org',
  'https://api.weixin.qq.com@example.org',
  'http://127.0.0.1:1',
])("production refuses %s as WeChat's address", (baseUrl) => {
  const settings = { ...opened.settings, baseUrl, isProduction: true }
  expect(() => connectWechat(settings, opened.db, sealingWith(newDataKey()))).toThrow(
    'https://api.weixin.qq.com',
  )
})

test("production accepts WeChat's own address", () => {
  const settings = { ...opened.settings, baseUrl: 'https://api.weixin.qq.com', isProduction: true }
  expect(() => connectWechat(settings, opened.db, sealingWith(newDataKey()))).not.toThrow()
})
