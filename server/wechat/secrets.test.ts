import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import pino from 'pino'
import { newDataKey, sealingWith } from '#server/secrets/sealing'
import { openTestDatabase } from '#server/testing/database'
import { connectWechat, type Wechat } from './client'
import { newLaunchCode, sceneOf } from './scene'
import { startWechatStandIn } from './stand-in'
import { standInCalls, standInSessionKey } from './stand-in-state'
import { wechatToken } from './tables'
import { type OpenedWechat, openWechat, sampleApp } from './testing-wechat'

let opened: OpenedWechat

beforeAll(async () => {
  opened = await openWechat(await openTestDatabase())
})
afterAll(() => opened.close())
beforeEach(async () => {
  opened.control.reset()
  await opened.db.delete(wechatToken)
})

/** Every call of the adapter once, each with its result or its error. */
async function callAll(wechat: Wechat): Promise<unknown[]> {
  const scene = sceneOf('join', newLaunchCode())
  const calls = [
    wechat.codeToSession(opened.control.issueLoginCode('o-sample')),
    wechat.phone(opened.control.issuePhoneCode('o-sample', '19900000001'), 'o-sample'),
    wechat.unlimitedQr({ scene, page: 'pages/membership/join', widthPx: 430 }),
    wechat.sendSubscribe({ openid: 'o-sample', templateId: 'T1', page: 'p', values: { thing1: '测试' } }),
  ]
  return Promise.all(calls.map((call) => call.catch((error: unknown) => error)))
}

/** All that a log, an answer or a debugger could make of it. */
function everythingIn(values: unknown[]): string {
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  for (const value of values) log.error({ err: value, value })
  const stacks = values.map((value) =>
    value instanceof Error ? `${value.stack} ${inspect(value.cause)}` : '',
  )
  return [
    ...lines,
    ...stacks,
    JSON.stringify(values),
    inspect(values, { depth: null, showHidden: true }),
  ].join('\n')
}

function secrets(): string[] {
  const tokens = opened.control.requestsOf('phone').map(({ query }) => query.access_token ?? '')
  return [sampleApp.appSecret, standInSessionKey, ...tokens.filter((token) => token.length > 0)]
}

function expectNoSecretIn(text: string): void {
  const found = secrets().filter(
    (secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)),
  )
  expect(found).toEqual([])
}

test('calls that succeed give no secret away', async () => {
  const results = await callAll(opened.wechat)
  expect(results.every((result) => typeof result === 'object' && result && 'ok' in result && result.ok)).toBe(
    true,
  )
  expect(secrets()).toHaveLength(3)
  expectNoSecretIn(everythingIn([...results, opened.wechat]))
})

test.each([-1, 40001, 40029, 40125, 40163, 40226, 45009, 45011, 47003, 12345])(
  "WeChat's error %i gives no secret away, even when WeChat repeats what it was sent",
  async (errcode) => {
    await callAll(opened.wechat)
    const repeated = secrets().join(' ')
    for (const call of standInCalls)
      opened.control.queueError(call, errcode, 4, `data.${repeated}. ${repeated}`)
    expectNoSecretIn(everythingIn(await callAll(opened.wechat)))
  },
)

test.each([
  ['half an answer', { contentType: 'application/json', broken: true }],
  ['an answer that is no JSON', { contentType: 'text/html' }],
  ['a picture that is none', { contentType: 'image/png' }],
])('%s gives no secret away', async (_what, reply) => {
  await callAll(opened.wechat)
  const body = `<html>${secrets().join(' ')}</html>`
  for (const call of standInCalls) opened.control.queueReply(call, { ...reply, body })
  expectNoSecretIn(everythingIn(await callAll(opened.wechat)))
})

test('a WeChat that cannot be reached gives no secret away', async () => {
  const gone = await startWechatStandIn({ port: 0 })
  await gone.close()
  const settings = { ...opened.settings, baseUrl: gone.baseUrl }
  const sealing = sealingWith(opened.dataKey)
  await callAll(opened.wechat)
  expectNoSecretIn(everythingIn(await callAll(connectWechat(settings, opened.db, sealing))))
})

test('the refusal of a wrong address at start gives no secret away', () => {
  const settings = { ...opened.settings, isProduction: true }
  try {
    connectWechat(settings, opened.db, sealingWith(newDataKey()))
  } catch (error) {
    expectNoSecretIn(everythingIn([error]))
  }
  expect.assertions(1)
})

test('a dump of the database holds the token only sealed', async () => {
  await callAll(opened.wechat)
  const rows = await opened.db
    .select({ dump: sql<string>`row_to_json(wechat_token)::text` })
    .from(wechatToken)
  expect(rows).toHaveLength(1)
  expectNoSecretIn(String(rows[0]?.dump))
})
