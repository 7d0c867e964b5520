import { eq } from 'drizzle-orm'
import { applications } from '#contract/applications'
import type { Answers } from '#contract/eligibility'
import { file } from '#server/files/tables'
import { openWorld, type World } from '#server/testing/world'
import { openOwn } from './open-application'
import { attachPhoto, fill, joinAnswers, one, sampleNumber, tuitionAnswers } from './testing-applications'

let world: World
let parent: string

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
  parent = await world.signIn('ankang-worker')
})
afterAll(() => world.close())

const start = (token: string, answers?: object) =>
  world.call(applications.start, { token, body: { programme: 'tuition-aid', city: 'ankang', answers } })

test('answers of the check are carried in, and what is known of the person is there', async () => {
  const { answers } = (await start(parent, { level: 'university', schoolKind: 'ordinary', nonsense: 'x' })).ok
  expect(answers).toMatchObject({ level: 'university', parentName: '样例李师傅', parentPhone: '19900001002' })
  expect(answers.parentIdentityNumber).toMatch(/^990\*+1023$/)
  expect(answers).not.toHaveProperty('nonsense')
})

test('a draft is resumed on another phone; a later check fills only what is still empty', async () => {
  const draft = await fill(world, parent, (await start(parent)).ok, { cause: 'illness' })
  const otherPhone = await world.signIn('ankang-worker')
  const resumed = (await start(otherPhone, { level: 'high-school', relation: 'father' })).ok
  expect(resumed.id).toBe(draft.id)
  expect(resumed.answers).toMatchObject({ level: 'university', cause: 'illness', relation: 'father' })
})

test('an older draft does not overwrite a newer one', async () => {
  const draft = (await start(parent)).ok
  await fill(world, parent, draft, { cause: 'accident' })
  const late = await world.call(applications.save, {
    token: parent,
    params: { id: draft.id },
    body: { revision: draft.revision, answers: { cause: 'other' } },
  })
  expect(late.refusal.code).toBe('draft_stale')
  expect((await one(world, parent, draft.id)).answers.cause).toBe('accident')
  const submitted = await world.call(applications.submit, {
    token: parent,
    params: { id: draft.id },
    body: { revision: draft.revision },
  })
  expect(submitted.refusal.code).toBe('draft_stale')
})

test('a number sent back masked stays as it was; typed with gaps, it is kept without them', async () => {
  const draft = (await start(parent)).ok
  const typed = await fill(world, parent, draft, { bankAccount: '6200 0000 0000 0012 344' })
  expect(typed.answers.bankAccount).toBe('**** 2344')
  const again = await fill(world, parent, typed, { cause: 'other' })
  expect(again.answers.bankAccount).toBe('**** 2344')
  const kept = await openOwn(world.deps.db, world.deps.sealing, await personOf(parent), draft.id)
  expect(kept.answers).toMatchObject({
    bankAccount: '6200000000000012344',
    parentIdentityNumber: '990001198106221023',
  })
})

test('stars in place of a number are refused, unless they are the mask of the one that is kept', async () => {
  const draft = (await start(parent)).ok
  const save = (answers: Answers) =>
    world.call(applications.save, {
      token: parent,
      params: { id: draft.id },
      body: { revision: draft.revision, answers: { ...draft.answers, ...answers } },
    })
  for (const [code, stars] of [
    ['bankAccount', '**** 9999'],
    ['parentIdentityNumber', '990***********9999'],
    ['childIdentityNumber', '990***********1512'],
  ] as const)
    expect((await save({ [code]: stars })).refusal.fields?.[code]).toContain('完整的号码')
})

test('half a form is saved, but not words where a number belongs', async () => {
  const draft = (await start(parent)).ok
  const half = await fill(world, parent, draft, { childIdentityNumber: '9900' })
  expect(half.status).toBe('draft')
  const { refusal } = await world.call(applications.save, {
    token: parent,
    params: { id: draft.id },
    body: { revision: half.revision, answers: { householdSize: '三口人' } },
  })
  expect(refusal.fields).toHaveProperty('householdSize')
})

test('nobody else sees a draft: not another person, not an officer, not in lists', async () => {
  const { id } = (await start(parent)).ok
  const officer = await world.signIn('ankang-city-officer')
  const asked = [
    await world.call(applications.one, { token: await world.signIn('ankang-courier'), params: { id } }),
    await world.call(applications.deskOne, { token: officer, params: { id } }),
  ]
  expect(asked.map(({ refusal }) => refusal.code)).toEqual(['not_found', 'not_found'])
  const all = await world.call(applications.deskList, { token: officer, query: { show: 'all' } })
  expect(all.ok.items).toEqual([])
})

test('a draft that is thrown away takes its answers and photos with it', async () => {
  const draft = await fill(
    world,
    parent,
    (await start(parent)).ok,
    tuitionAnswers(sampleNumber('2008-01-01', 1)),
  )
  await attachPhoto(world, parent, draft.id, 'parentId')
  const gone = (
    await world.call(applications.withdraw, { token: parent, params: { id: draft.id }, body: {} })
  ).ok
  expect(gone).toMatchObject({ status: 'withdrawn', answers: {} })
  expect((await world.call(applications.mine, { token: parent })).ok.items).toEqual([])
  expect(await world.deps.db.$count(file, eq(file.personId, await personOf(parent)))).toBe(1)
  await world.moveTo('2026-08-04', '09:31')
  expect(await world.deps.db.$count(file)).toBe(0)
  expect((await start(await world.signIn('ankang-worker'))).ok.id).not.toBe(draft.id)
})

async function personOf(token: string): Promise<string> {
  const response = await world.app.inject({
    url: '/api/session/me',
    headers: { authorization: `Bearer ${token}` },
  })
  return response.json<{ id: string }>().id
}

test('a session that ends in the middle of a form loses nothing', async () => {
  const token = await world.signInByPhone('19900000801')
  const joinCode = '0trBlH0VhBeQh7dr4b_mld'
  const body = { programme: 'join-union', city: 'ankang', joinCode }
  const draft = (await world.call(applications.start, { token, body })).ok
  await fill(world, token, draft, joinAnswers('样例断线', sampleNumber('1990-01-01', 301)))
  await world.app.inject({
    method: 'DELETE',
    url: '/api/session',
    headers: { authorization: `Bearer ${token}` },
  })
  expect((await world.call(applications.one, { token, params: { id: draft.id } })).refusal.code).toBe(
    'not_signed_in',
  )
  await world.moveTo('2026-08-04', '09:33')
  const back = await world.signInByPhone('19900000801')
  expect((await world.call(applications.start, { token: back, body })).ok.answers.name).toBe('样例断线')
})

test.each(['legal-consultation', 'no-such-thing'])('%s is not applied for', async (programme) => {
  const body = { programme, city: 'ankang' }
  expect((await world.call(applications.start, { token: parent, body })).refusal.code).toBe('not_found')
})

test('one finds the draft of a service again, in the city where it was begun', async () => {
  const draft = (await start(parent)).ok
  const mine = async (query: Record<string, string>) =>
    (await world.call(applications.mine, { token: parent, query })).ok.items.map(({ id }) => id)
  expect(await mine({ programme: 'tuition-aid', city: draft.cityCode })).toContain(draft.id)
  expect(await mine({ programme: 'summer-relief', city: draft.cityCode })).toEqual([])
  expect(await mine({ programme: 'tuition-aid', city: 'tongren' })).toEqual([])
})
