import { and, eq } from 'drizzle-orm'
import type { Application } from '#contract/application-file'
import { applications } from '#contract/applications'
import { roleGrant } from '#server/session/tables'
import { openWorld, type World } from '#server/testing/world'
import { event } from '#server/transition/tables'
import {
  fill,
  joinAnswers,
  one,
  readyForTuition,
  sampleNumber,
  seen,
  submit,
  tuitionAnswers,
} from './testing-applications'

const joinCode = 'cj_UsuleqU5Mf0L9UR8MRq'
let world: World
let officer: string
let serial = 400

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang', 'baoji'] })
  officer = await world.signIn('ankang-factory-officer')
})
afterAll(() => world.close())

async function newDraft(): Promise<{ token: string; draft: Application }> {
  serial += 1
  const token = await world.signInByPhone(`19900004${serial}`)
  const body = { programme: 'join-union', city: 'ankang', joinCode }
  const draft = (await world.call(applications.start, { token, body })).ok
  const answers = joinAnswers('样例新人', sampleNumber('1990-01-01', serial))
  return { token, draft: await fill(world, token, draft, answers) }
}

async function waiting(): Promise<{ token: string; application: Application }> {
  const { token, draft } = await newDraft()
  return { token, application: (await submit(world, token, draft)).ok }
}

const decline = (
  token: string,
  { id, revision }: Application,
  reason = '不在本工会吸收会员的范围',
  key?: string,
) =>
  world.call(applications.deskDecline, {
    token,
    params: { id },
    body: { revision, reason },
    ...(key === undefined ? {} : { key }),
  })
const approveAt = (token: string, { id, revision }: Application) =>
  world.call(applications.deskApprove, { token, params: { id }, body: { revision } })

const times = async (id: string, name: string) =>
  await world.deps.db.$count(event, and(eq(event.subjectId, id), eq(event.name, name)))

describe('once only', () => {
  test('a double tap on submit hands in once, and both get the same answer', async () => {
    const { token, draft } = await newDraft()
    const both = await Promise.all([1, 2].map(() => submit(world, token, draft, 'double-tap')))
    expect(both[0]?.ok).toEqual(both[1]?.ok)
    expect(await times(draft.id, 'submit')).toBe(1)
  })

  test('an answer that was lost on the way comes again with the same key', async () => {
    const { token, draft } = await newDraft()
    const first = await submit(world, token, draft, 'lost-answer')
    await approveAt(officer, first.ok)
    expect((await submit(world, token, draft, 'lost-answer')).ok).toEqual(first.ok)
  })

  test('the same key with something else in it is refused', async () => {
    const { application } = await waiting()
    await decline(officer, application, '不在范围里面', 'same-key')
    const other = await decline(officer, application, '另一个理由', 'same-key')
    expect(other.status).toBe(422)
    expect(other.refusal.code).toBe('idempotency_key_reused')
  })

  test('a second submission under another key finds it handed in', async () => {
    const { token, draft } = await newDraft()
    await submit(world, token, draft)
    expect((await submit(world, token, draft)).refusal).toMatchObject({
      code: 'state_changed',
      message: expect.stringContaining('审核中'),
    })
  })
})

test('two officers decide at once: one decision stands, the other officer is told', async () => {
  const { token, application } = await waiting()
  const both = await Promise.all([approveAt(officer, application), decline(officer, application)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const lost = both.find(({ status }) => status === 409)
  expect(lost?.refusal.code).toBe('state_changed')
  const standing = await one(world, token, application.id)
  expect(['fulfilled', 'declined']).toContain(standing.status)
  expect((await times(application.id, 'approve')) + (await times(application.id, 'decline'))).toBe(1)
})

describe('who may decide', () => {
  test("a sibling union's officer and another city's find nothing", async () => {
    const { application } = await waiting()
    for (const code of ['ankang-courier-officer', 'baoji-city-officer']) {
      const token = await world.signIn(code)
      expect((await approveAt(token, application)).refusal.code).toBe('not_found')
      const look = await world.call(applications.deskOne, { token, params: { id: application.id } })
      expect(look.refusal.code).toBe('not_found')
      const all = (await world.call(applications.deskList, { token, query: { show: 'all' } })).ok.items
      expect(all.map(({ id }) => id)).not.toContain(application.id)
    }
  })

  test('an officer above sees the file, but the step is not theirs', async () => {
    const { application } = await waiting()
    const token = await world.signIn('ankang-city-officer')
    expect((await seen(world, token, application.id)).step).toMatchObject({ isYours: false })
    expect((await approveAt(token, application)).refusal.code).toBe('not_allowed')
    expect((await world.call(applications.deskList, { token })).ok.items).toEqual([])
  })

  test('a number that somebody reads out finds one file, and none outside of the subtree', async () => {
    const { application } = await waiting()
    await waiting()
    const find = async (code: string) => {
      const query = { show: 'all' as const, reference: application.reference ?? '' }
      const { ok } = await world.call(applications.deskList, { token: await world.signIn(code), query })
      return ok.items.map(({ id }) => id)
    }
    expect(await find('ankang-city-officer')).toEqual([application.id])
    expect(await find('baoji-city-officer')).toEqual([])
  })

  test('nobody decides their own case, nor finds it among what waits', async () => {
    const ready = await readyForTuition(
      world,
      officer,
      'ankang',
      tuitionAnswers(sampleNumber('2008-01-01', 1)),
    )
    const { ok } = await submit(world, officer, ready)
    expect((await seen(world, officer, ok.id)).step).toMatchObject({ isYours: false })
    expect((await approveAt(officer, ok)).refusal.code).toBe('own_case')
    const list = (await world.call(applications.deskList, { token: officer })).ok.items
    expect(list.map(({ id }) => id)).not.toContain(ok.id)
  })

  test('a member is no officer, and a role that is taken away ends at once', async () => {
    const { application, token } = await waiting()
    expect((await approveAt(token, application)).refusal.code).toBe('not_allowed')
    const keeper = await world.signIn('ankang-county-officer')
    await seen(world, keeper, application.id)
    await world.deps.db.delete(roleGrant).where(eq(roleGrant.unionId, await unionOf(keeper)))
    const look = await world.call(applications.deskOne, { token: keeper, params: { id: application.id } })
    expect(look.refusal.code).toBe('not_allowed')
  })
})

async function unionOf(token: string): Promise<string> {
  const response = await world.app.inject({
    url: '/api/session/me',
    headers: { authorization: `Bearer ${token}` },
  })
  return response.json<{ roles: { unionId: string }[] }>().roles[0]?.unionId ?? ''
}

describe('what an officer writes', () => {
  test('a refusal needs a reason, and the applicant reads it', async () => {
    const { token, application } = await waiting()
    expect((await decline(officer, application, ' ')).refusal.fields?.reason).toContain('理由')
    await decline(officer, application)
    const declined = await one(world, token, application.id)
    expect(declined).toMatchObject({ status: 'declined', decision: { reason: '不在本工会吸收会员的范围' } })
    expect(declined.timeline.at(-1)?.note).toBe('不在本工会吸收会员的范围')
    const again = { programme: 'join-union', city: 'ankang', joinCode }
    expect((await world.call(applications.start, { token, body: again })).ok.status).toBe('draft')
  })

  test.each([
    ['a field that is not there', 'field', 'nonsense'],
    ['a promise', 'field', 'consent'],
    ['a document that is not needed', 'material', 'diagnosis'],
  ])('%s cannot be sent back', async (_, kind, code) => {
    const { application } = await waiting()
    const { refusal } = await world.call(applications.deskReturn, {
      token: officer,
      params: { id: application.id },
      body: { revision: application.revision, item: { kind, code }, reason: '请修改' },
    })
    expect(refusal.code).toBe('return_item_unknown')
  })

  test('what is taken back is decided by nobody', async () => {
    const { token, application } = await waiting()
    await world.call(applications.withdraw, { token, params: { id: application.id }, body: {} })
    expect((await approveAt(officer, application)).refusal).toMatchObject({
      code: 'state_changed',
      message: expect.stringContaining('已撤回'),
    })
  })
})

test('what waits comes page by page, the most urgent first, and is marked when overdue', async () => {
  await waiting()
  await world.moveTo('2026-08-10')
  const late = await world.signIn('ankang-factory-officer')
  officer = late
  const { application } = await waiting()
  const seenIds: string[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '2', ...(cursor === undefined ? {} : { cursor }) }
    const page = (await world.call(applications.deskList, { token: late, query })).ok
    if (seenIds.length === 0) expect(page.items[0]?.isOverdue).toBe(true)
    seenIds.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(seenIds.at(-1)).toBe(application.id)
  expect(new Set(seenIds).size).toBe(seenIds.length)
})
