import { applications } from '#contract/applications'
import type { Step } from '#contract/catalogue'
import { membership } from '#contract/membership'
import { addPerson, updatePerson } from '#server/identity/persons'
import { findActor } from '#server/session/actor'
import { openWorld, type World } from '#server/testing/world'
import { publicityList } from './publicity-list'
import { planOf } from './steps'
import {
  approve,
  fill,
  joinAnswers,
  readyForTuition,
  sampleNumber,
  seen,
  submit,
  tuitionAnswers,
} from './testing-applications'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang', 'jingxi'] })
})
afterAll(() => world.close())

const steps: Step[] = [
  { code: 'verify', title: '核实', level: 'grassroots', workingDays: 3 },
  { code: 'county', title: '审核', level: 'county', workingDays: 5 },
  { code: 'city', title: '审批', level: 'city', workingDays: 5 },
]

test.each([
  [
    'with a county in between, all three decide',
    'ankang.ankang-hanbin.ankang-hanbin-couriers',
    ['verify', 'county', 'city'],
  ],
  ['right under the city, the city decides once', 'jingxi.jingxi-embroidery', ['verify', 'city']],
  ['a county union itself is not asked twice', 'ankang.ankang-hanbin', ['county', 'city']],
  ['the city itself decides once', 'ankang', ['city']],
])('%s', async (_, path, codes) => {
  const plan = await planOf(world.deps.db, path, steps)
  expect(plan.map(({ step }) => step.code)).toEqual(codes)
})

test("who scans the code of a building's group joins it; the grassroots union around it decides", async () => {
  const params = { code: '8-8Fy7fCzmkHLBw5dwIAkT' }
  const { union } = (await world.call(membership.landing, { params })).ok
  expect(union.path).toEqual(['靖西市总工会', '样例·搬迁安置点社区工会', '样例·搬迁安置点1号楼工会小组'])
  const token = await world.signInByPhone('19900009301')
  const body = { programme: 'join-union', city: 'jingxi', joinCode: params.code }
  const draft = (await world.call(applications.start, { token, body })).ok
  const answers = joinAnswers('样例楼栋', sampleNumber('1990-01-01', 301))
  const { ok } = await submit(world, token, await fill(world, token, draft, answers))
  expect(ok).toMatchObject({ unionName: union.name, turn: { name: '样例·搬迁安置点社区工会' } })
})

test('a number that became another member’s while the case ran stops it at the next level', async () => {
  const { db, sealing, clock } = world.deps
  const token = await world.signIn('ankang-courier')
  const personId = (await findActor(db, token, clock.now()))?.personId ?? ''
  await updatePerson(db, sealing, personId, { identityLevel: 'none' })
  const ready = await readyForTuition(world, token, 'ankang', tuitionAnswers(sampleNumber('2008-01-01', 1)))
  const { ok } = await submit(world, token, ready)
  const known = {
    name: '样例别人',
    identityNumber: '990001199203141011',
    identityLevel: 'verified',
  } as const
  await addPerson(db, sealing, known, clock.now())
  const officer = await world.signIn('ankang-courier-officer')
  expect((await approve(world, officer, ok.id)).refusal.code).toBe('identity_under_review')
  expect((await seen(world, officer, ok.id)).application.status).toBe('in_review')
})

test('a list is gone the day after its last, even before anything has ended it', async () => {
  const { db, sealing } = world.deps
  const token = await world.signIn('jingxi-worker')
  const answers = tuitionAnswers(sampleNumber('2008-02-02', 2), { hasHardshipFile: true })
  const { id } = (await submit(world, token, await readyForTuition(world, token, 'jingxi', answers))).ok
  await approve(world, await world.signIn('jingxi-workshop-officer'), id)
  const { publicityUntil } = (await approve(world, await world.signIn('jingxi-city-officer'), id)).ok
    .application
  const on = (time: string) =>
    publicityList({ db, sealing }, 'jingxi', new Date(`${publicityUntil}T${time}+08:00`))
  expect((await on('23:59:59')).lists).toHaveLength(1)
  expect((await on('24:00:00')).lists).toHaveLength(0)
  expect((await world.call(applications.publicity, { query: { city: 'jingxi' } })).ok.lists).toHaveLength(1)
})
