import { setTimeout as pause } from 'node:timers/promises'
import { Validator } from '@seriousme/openapi-schema-validator'
import { eq } from 'drizzle-orm'
import { endpoint } from '#contract/endpoint'
import { errors, sentenceOf } from '#contract/errors'
import { home } from '#contract/home'
import { membership } from '#contract/membership'
import { session } from '#contract/session'
import { buildApp } from '#server/app'
import { AppError } from '#server/errors'
import { routes } from '#server/routes'
import { openWorld, type World } from '#server/testing/world'
import { implement } from './implement'
import { openApiOf } from './openapi'
import { idempotency } from './tables'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
})
afterAll(() => world.close())

describe('a once-only request', () => {
  const leave = async (key: string) =>
    world.call(membership.leave, { token: await world.signIn('ankang-courier'), body: {}, key })

  test('gives the same answer for the same key and has one effect', async () => {
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => leave('the-same-key')))
    expect(first?.ok).toEqual({ left: true })
    for (const other of others) expect(other.ok).toEqual({ left: true })
    expect((await leave('another-key')).refusal.code).toBe('not_member')
  })

  test('with the same key and another wish is refused', async () => {
    const token = await world.signIn('ankang-factory-officer')
    const replace = (code: string) =>
      world.call(membership.replaceCode, { token, params: { code }, body: {}, key: 'replace-key' })
    const [row] = (await world.call(membership.deskCodes, { token })).ok.items
    expect((await replace(row?.code ?? '')).status).toBe(200)
    expect((await replace('B'.repeat(22))).refusal).toMatchObject({ code: 'idempotency_key_reused' })
  })

  test('without a key is not begun', async () => {
    const keyless = endpoint({ ...membership.leave, once: false })
    const { refusal } = await world.call(keyless, { token: await world.signIn('ankang-worker'), body: {} })
    expect(refusal.code).toBe('idempotency_key_missing')
  })
})

describe('what is kept of a once-only request', () => {
  test('can be read by nobody who only has the database, and is forgotten after a week', async () => {
    const token = await world.signIn('ankang-factory-officer')
    const [row] = (await world.call(membership.deskCodes, { token })).ok.items.slice(-1)
    const { code } = (
      await world.call(membership.replaceCode, {
        token,
        params: { code: row?.code ?? '' },
        body: {},
        key: 'kept-key-1',
      })
    ).ok
    const rows = await world.deps.db.select().from(idempotency).where(eq(idempotency.key, 'kept-key-1'))
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(code)
    await world.moveTo('2026-08-11')
    expect(await world.deps.db.select().from(idempotency)).toEqual([])
  })
})

describe('an unchanged answer', () => {
  test('is 304 for whoever has it already', async () => {
    const first = await world.app.inject('/api/home?city=ankang')
    const again = await world.app.inject({
      url: '/api/home?city=ankang',
      headers: { 'if-none-match': String(first.headers.etag) },
    })
    expect(first.statusCode).toBe(200)
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
  })
})

describe('every answer', () => {
  test('forbids foreign scripts, framing and guessing of types; what is about a person is kept by nobody', async () => {
    const token = await world.signIn('ankang-worker')
    for (const url of ['/api/docs', '/api/session/me', '/api/nothing']) {
      const { headers } = await world.app.inject({ url, headers: { authorization: `Bearer ${token}` } })
      expect(headers).toMatchObject({
        'strict-transport-security': expect.stringContaining('max-age='),
        'x-content-type-options': 'nosniff',
      })
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("script-src 'self';")
    }
    const me = await world.call(session.me, { token })
    expect(me.headers['cache-control']).toBe('no-store')
  })
})

describe('what goes wrong', () => {
  test('an unknown address has the shape of every refusal', async () => {
    const response = await world.app.inject('/api/nothing')
    expect(response.json()).toMatchObject({
      code: 'not_found',
      message: expect.any(String),
      requestId: expect.any(String),
    })
  })

  test('broken JSON is answered in Chinese, without the parser’s words', async () => {
    const response = await world.app.inject({
      method: 'POST',
      url: '/api/session/sms-codes',
      headers: { 'content-type': 'application/json' },
      payload: '{"phone":',
    })
    expect(response.json()).toMatchObject({ code: 'malformed_request' })
    expect(response.body).not.toMatch(/Unexpected|JSON at/)
  })

  test('a body that is too large is not taken for a photo', async () => {
    const response = await world.app.inject({
      method: 'POST',
      url: '/api/session/sms-codes',
      payload: { phone: '1'.repeat(300 * 1024) },
    })
    expect(response.json()).toMatchObject({ code: 'malformed_request' })
  })

  test('what comes in while the server stops is told in Chinese to come back', async () => {
    const app = buildApp(world.deps, routes)
    let answer: Response | undefined
    app.addHook('preClose', async () => {
      answer = await fetch(`${url}/api/health`)
    })
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    expect(app.server).toMatchObject({ requestTimeout: 120_000, headersTimeout: 30_000, timeout: 60_000 })
    await app.close()
    expect(answer?.status).toBe(503)
    expect(answer?.headers.get('connection')).toBe('close')
    expect(await answer?.json()).toMatchObject({ code: 'shutting_down', requestId: expect.any(String) })
  })

  test('an answer that was under way when the server began to stop is the last on its connection', async () => {
    const app = buildApp(world.deps, routes)
    let closed: Promise<void> | undefined
    app.addHook('preHandler', async () => {
      closed ??= app.close()
      await pause(100)
    })
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    const answer = await fetch(`${url}/api/health`)
    expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close'])
    await closed
  })

  test('a refusal that its endpoint does not name is an error, so that no list of refusals is short', async () => {
    const refusing = {
      named: endpoint({ ...home.cities, path: '/api/named', errors: ['union_closed'] }),
      unnamed: endpoint({ ...home.cities, path: '/api/unnamed' }),
    }
    const refuse = () => Promise.reject(new AppError('union_closed', { union: '样例工会' }))
    const app = buildApp(world.deps, implement(refusing, { named: refuse, unnamed: refuse }))
    expect((await app.inject('/api/named')).json()).toMatchObject({ code: 'union_closed' })
    expect((await app.inject('/api/unnamed')).json()).toMatchObject({ code: 'internal' })
    await app.close()
  })

  test('a missing field is named', async () => {
    const { refusal } = await world.call(home.home, { query: {} })
    expect(refusal).toMatchObject({
      code: 'invalid_input',
      fields: { city: expect.stringMatching(/\p{Script=Han}/u) },
    })
  })

  test.each(Object.keys(errors) as (keyof typeof errors)[])(
    '%s says in Chinese what happened and ends as a sentence',
    (code) => {
      expect(sentenceOf(code, {})).toMatch(/\p{Script=Han}.*[。）]$|：$/u)
    },
  )
})

describe('the OpenAPI document', () => {
  const document = openApiOf(routes, '0.0.0') as {
    openapi: string
    paths: Record<
      string,
      Record<string, { operationId: string; responses: object; parameters: { in: string; name: string }[] }>
    >
  }
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, ...operation })),
  )

  test('names every route once', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(operations).toHaveLength(routes.length)
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(routes.length)
  })

  test('is valid OpenAPI 3.1', async () => {
    const { valid, errors: problems } = await new Validator().validate(structuredClone(document))
    expect(problems ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  test('explains every parameter of every path', () => {
    for (const { path, parameters } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(
        inPath,
      )
    }
  })
})
