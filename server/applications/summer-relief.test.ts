import { eq } from 'drizzle-orm'
import { applications } from '#contract/applications'
import { entitlements } from '#contract/entitlements'
import { messages } from '#contract/messages'
import { session } from '#contract/session'
import { fact } from '#server/reports/tables'
import { openWorld, type World } from '#server/testing/world'
import { fill, sampleNumber, submit } from './testing-applications'

const station = 'ankang-station-jiangbei'
let world: World

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang', 'baoji'] })
})
afterAll(() => world.close())

async function begin(token: string) {
  const body = { programme: 'summer-relief', city: 'ankang' }
  return (await world.call(applications.start, { token, body })).ok
}

test('a courier who is known fills in one thing, the station, and has a code at once', async () => {
  const token = await world.signIn('ankang-courier')
  const draft = await begin(token)
  expect(draft.answers).toMatchObject({ name: '样例王快递', occupation: 'courier' })
  const { ok } = await submit(world, token, await fill(world, token, draft, { station }))
  expect(ok).toMatchObject({ status: 'fulfilled', turn: { whose: 'nobody' } })
  const kit = (await world.call(entitlements.one, { token, params: { id: ok.entitlementId ?? '' } })).ok
  expect(kit).toMatchObject({
    kind: 'kit',
    status: 'issued',
    code: expect.stringMatching(/^[2-9A-HJKMNP-Z]{8}$/),
    contents: expect.arrayContaining(['饮用水2瓶']),
    place: { name: expect.stringContaining('江北') },
    validUntil: '2026-08-10',
  })
  const counted = await world.deps.db.select().from(fact).where(eq(fact.programmeCode, 'summer-relief'))
  expect(counted.map(({ kind }) => kind)).toEqual(['kit-issued'])
  const told = (await world.call(messages.list, { token })).ok.items
  expect(told.map(({ title }) => title)).toEqual(['您有一份待领取'])
})

test('one kit for one person in a season', async () => {
  const token = await world.signIn('ankang-courier')
  const body = { programme: 'summer-relief', city: 'ankang' }
  const { refusal } = await world.call(applications.start, { token, body })
  expect(refusal.code).toBe('already_applied')
  expect(refusal.message).toMatch(/编号 \d{12}/)
})

test('work indoors is not on the list, and the sentence says so', async () => {
  const token = await world.signIn('ankang-worker')
  const { refusal } = await submit(world, token, await fill(world, token, await begin(token), { station }))
  expect(refusal).toMatchObject({ code: 'not_eligible', message: expect.stringContaining('不在名单里') })
})

const stranger = (phone: string) => world.signInByPhone(phone)
const who = (name: string, serial: number) => ({
  name,
  identityNumber: sampleNumber('1993-03-03', serial),
  occupation: 'courier',
  station,
})

test('somebody new is verified by handing in, and known from then on', async () => {
  const token = await stranger('19900000701')
  const { ok } = await submit(
    world,
    token,
    await fill(world, token, await begin(token), who('样例新人', 201)),
  )
  expect(ok.status).toBe('fulfilled')
  expect((await world.call(session.me, { token })).ok.identityLevel).toBe('verified')
})

test.each([
  ['a number that another account has', '19900000702', who('样例新人', 201)],
  ['an identity service that is away', '19900000703', who('样例待核', 202)],
])('with %s no code is given, and both are told the same', async (_, phone, answers) => {
  const token = await stranger(phone)
  const { refusal } = await submit(world, token, await fill(world, token, await begin(token), answers))
  expect(refusal.code).toBe('identity_needed')
})

test("a verified person can't write somebody else's number", async () => {
  const token = await world.signIn('baoji-rider')
  const draft = await begin(token)
  const foreign = sampleNumber('1993-03-03', 203)
  const { refusal } = await submit(
    world,
    token,
    await fill(world, token, draft, { station, identityNumber: foreign }),
  )
  expect(refusal.code).toBe('identity_mismatch')
  expect(refusal.fields?.identityNumber).toContain('已核验')
})

test('a place of another kind is no station', async () => {
  const token = await world.signIn('baoji-rider')
  const answers = {
    station: 'ankang-service-centre',
    identityNumber: (await begin(token)).answers.identityNumber ?? '',
  }
  const { refusal } = await submit(world, token, await fill(world, token, await begin(token), answers))
  expect(refusal.fields?.station).toContain('地点')
})
