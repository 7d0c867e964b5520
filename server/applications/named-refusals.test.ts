import { eq } from 'drizzle-orm'
import { applications } from '#contract/applications'
import { membership } from '#contract/membership'
import { joinCode, union } from '#server/membership/tables'
import { openWorld, type World } from '#server/testing/world'
import {
  approve,
  becomeMember,
  fill,
  joinAnswers,
  one,
  readyForTuition,
  sampleNumber,
  seen,
  submit,
  tuitionAnswers,
} from './testing-applications'

const couriers = 'cj_UsuleqU5Mf0L9UR8MRq'
const riders = 'cmiEp9RXTRk18GRC0faZ4s'
let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang', 'baoji'] })
})
afterAll(() => world.close())

async function readyToJoin(token: string, code: string, name: string, serial: number) {
  const body = { programme: 'join-union', city: 'ankang', joinCode: code }
  const draft = (await world.call(applications.start, { token, body })).ok
  return await fill(world, token, draft, joinAnswers(name, sampleNumber('1990-01-01', serial)))
}

test('whoever asks two unions at once is told that the first one is still at work', async () => {
  const token = await world.signInByPhone('19900000971')
  const [first, second] = [
    await readyToJoin(token, couriers, '样例两处', 191),
    await readyToJoin(token, riders, '样例两处', 191),
  ]
  expect((await submit(world, token, first)).ok.status).toBe('in_review')
  expect((await submit(world, token, second)).refusal.code).toBe('membership_busy')
})

test("a child's number that is mended into another application's is told to be there already", async () => {
  const token = await world.signIn('ankang-worker')
  const officer = await world.signIn('ankang-factory-officer')
  const number = sampleNumber('2008-09-12', 192)
  const hand = async (child: string) =>
    (await submit(world, token, await readyForTuition(world, token, 'ankang', tuitionAnswers(child)))).ok
  await hand(number)
  const { id } = await hand(sampleNumber('2008-09-12', 193))
  const { application } = await seen(world, officer, id)
  const item = { kind: 'field', code: 'childIdentityNumber' }
  const body = { revision: application.revision, item, reason: '和户口簿不一致' }
  await world.call(applications.deskReturn, { token: officer, params: { id }, body })
  const { revision } = await one(world, token, id)
  const mended = { revision, answers: { childIdentityNumber: number } }
  const { refusal } = await world.call(applications.mend, { token, params: { id }, body: mended })
  expect(refusal.code).toBe('already_applied')
})

test('an officer who would admit a member of another union reads that of the applicant', async () => {
  const token = await world.signInByPhone('19900000972')
  const { ok } = await submit(world, token, await readyToJoin(token, couriers, '样例先入', 194))
  await becomeMember(world, token)
  const officer = await world.signIn('ankang-factory-officer')
  const { refusal } = await approve(world, officer, ok.id)
  expect(refusal).toMatchObject({
    code: 'applicant_moved',
    message: expect.stringMatching(/^申请人的会籍/),
  })
})

test('the poster of a union that takes nobody now says so', async () => {
  const [row] = await world.deps.db.select().from(joinCode).where(eq(joinCode.code, riders))
  const closed = eq(union.id, row?.unionId ?? '')
  await world.deps.db.update(union).set({ acceptsMembers: false }).where(closed)
  for (const poster of [membership.posterPng, membership.posterPdf])
    expect((await world.call(poster, { params: { code: riders } })).refusal.code).toBe('union_closed')
  await world.deps.db.update(union).set({ acceptsMembers: true }).where(closed)
})
