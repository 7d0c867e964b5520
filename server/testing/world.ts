import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { cities } from '#catalogue/cities'
import { instantOf } from '#contract/day'
import type { Endpoint, ResponseOf } from '#contract/endpoint'
import type { ErrorBody } from '#contract/errors'
import { session } from '#contract/session'
import { buildApp } from '#server/app'
import type { Deps } from '#server/deps'
import { person } from '#server/identity/tables'
import { runDueWork } from '#server/jobs/due-work'
import { loadCatalogue } from '#server/load/load-catalogue'
import { makeDeps } from '#server/make-deps'
import { routes } from '#server/routes'
import { signIn } from '#server/session/sign-in'
import { readSettings } from '#server/settings'
import { outsideOf, type StandIns, startStandIns } from '#server/stand-ins'
import { openTestDatabase } from './database'

/** The whole server on a database of its own, with a clock that the test moves and all outside services as stand-ins. */
export interface World {
  app: FastifyInstance
  deps: Deps
  standIns: StandIns
  /** Moves the clock to a day and time in Shanghai, then runs due work. */
  moveTo(day: string, time?: string): Promise<void>
  /** The token of a sample person. */
  signIn(sampleCode: string): Promise<string>
  /** Signs in a new person by phone and SMS code, as a stranger would. */
  signInByPhone(phone: string): Promise<string>
  call<E extends Endpoint>(endpoint: E, request?: Request): Promise<Answer<E>>
  close(): Promise<void>
}

export interface Request {
  token?: string
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  /** For once-only endpoints; a fresh one unless given. */
  key?: string
}

export interface Answer<E> {
  status: number
  headers: Record<string, unknown>
  /** Throws when the call was refused. */
  ok: ResponseOf<E>
  /** Throws when the call was not refused. */
  refusal: ErrorBody
}

const log = {
  info: () => undefined,
  warn: () => undefined,
  error: (...words: unknown[]) => console.error(...words),
}

/** Close it in afterAll. The clock starts on Monday 2026-08-03 at 09:30; all five cities unless `cityCodes` says fewer. */
export async function openWorld({ cityCodes }: { cityCodes?: string[] } = {}): Promise<World> {
  let now = instantOf('2026-08-03', '09:30')
  const clock = { now: () => now }
  const dataDir = mkdtempSync(join(tmpdir(), 'gonghui-test-'))
  const settings = readSettings({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'https://union.example',
  })
  const standIns = await startStandIns(clock.now)
  const database = await openTestDatabase()
  const deps = makeDeps({ settings, database, clock, outside: outsideOf(settings, standIns), log })
  await loadCatalogue(
    deps,
    cityCodes === undefined ? cities : cities.filter(({ code }) => cityCodes.includes(code)),
  )
  const app = buildApp(deps, routes)
  let keys = 0
  const world: World = {
    app,
    deps,
    standIns,
    async moveTo(day, time = '09:30') {
      now = instantOf(day, time)
      await runDueWork(deps)
    },
    async signIn(sampleCode) {
      const [row] = await deps.db
        .select({ id: person.id })
        .from(person)
        .where(eq(person.sampleCode, sampleCode))
      if (row === undefined) throw new Error(`no sample person ${sampleCode}`)
      return (await signIn(deps, row.id, now)).token
    },
    async signInByPhone(phone) {
      const { requestId } = (await world.call(session.sendCode, { body: { phone } })).ok
      const code = /\d{6}/.exec(standIns.sms.sent[0]?.text ?? '')?.[0]
      return (await world.call(session.phone, { body: { requestId, phone, code } })).ok.token
    },
    async call(endpoint, request = {}) {
      const response = await app.inject(injection(endpoint, request, () => `test-key-${++keys}`))
      return answerOf(endpoint, response)
    },
    async close() {
      await app.close()
      await standIns.close()
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  return world
}

function injection(endpoint: Endpoint, request: Request, newKey: () => string): InjectOptions {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(request.params?.[name] ?? ''),
  )
  return {
    method: endpoint.method,
    url: path,
    ...(request.query === undefined ? {} : { query: request.query }),
    headers: {
      ...(request.token === undefined ? {} : { authorization: `Bearer ${request.token}` }),
      ...(endpoint.once ? { 'idempotency-key': request.key ?? newKey() } : {}),
    },
    ...(request.body === undefined ? {} : { payload: request.body as object }),
  }
}

type Injected = Awaited<ReturnType<FastifyInstance['inject']>>

function answerOf<E extends Endpoint>(endpoint: E, response: Injected): Answer<E> {
  return {
    status: response.statusCode,
    headers: response.headers,
    get ok() {
      if (response.statusCode >= 400) throw new Error(`${endpoint.method} ${endpoint.path}: ${response.body}`)
      return (endpoint.response ? response.json() : undefined) as ResponseOf<E>
    },
    get refusal() {
      if (response.statusCode < 400) throw new Error(`${endpoint.method} ${endpoint.path} was not refused`)
      return response.json<ErrorBody>()
    },
  }
}
