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

test('a number that another account has and a service that is away get the same answer, word for word', async () => {
  const answers = [who('样例新人', 201), who('样例待核', 202)]
  const refusals = await Promise.all(
    answers.map(async (given, index) => {
      const token = await stranger(`1990000070${index + 2}`)
      const { refusal } = await submit(world, token, await fill(world, token, await begin(token), given))
      return JSON.stringify({ ...refusal, requestId: '' })
    }),
  )
  expect(new Set(refusals).size).toBe(1)
  expect(refusals[0]).toContain('暂时无法在线核验，请到所在工会或驿站当面办理。')
})

test('of six names and numbers on one day the identity service is asked about five', async () => {
  const token = await stranger('19900000705')
  const refused: string[] = []
  for (const serial of [211, 212, 213, 214, 215, 216]) {
    const draft = await fill(world, token, await begin(token), who('样例不符', serial))
    refused.push((await submit(world, token, draft)).refusal.code)
  }
  expect(refused).toEqual([...Array(5).fill('identity_mismatch'), 'identity_too_often'])
  await world.moveTo('2026-08-04')
  const next = await fill(world, token, await begin(token), who('样例次日', 217))
  expect((await submit(world, token, next)).ok.status).toBe('fulfilled')
})

test('six attempts at the same moment are counted like any others', async () => {
  const token = await stranger('19900000706')
  const draft = await fill(world, token, await begin(token), who('样例不符', 218))
  const all = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(() => submit(world, token, draft)))
  expect(all.filter(({ refusal }) => refusal.code === 'identity_mismatch')).toHaveLength(5)
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
