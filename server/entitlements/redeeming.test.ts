import { eq } from 'drizzle-orm'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { applications } from '#contract/applications'
import type { Answers } from '#contract/eligibility'
import { entitlements } from '#contract/entitlements'
import { sampleNumber } from '#server/applications/testing-applications'
import { addPerson } from '#server/identity/persons'
import { place } from '#server/registry/tables'
import { fact } from '#server/reports/tables'
import { findActor } from '#server/session/actor'
import { signIn } from '#server/session/sign-in'
import { roleGrant } from '#server/session/tables'
import { openWorld, type World } from '#server/testing/world'
import { entitlement } from './tables'

let world: World
let keeper: string
let holders = 0

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang', 'baoji'] })
  keeper = await world.signIn('ankang-keeper')
})
afterAll(() => world.close())

async function newPerson() {
  holders += 1
  const now = world.deps.clock.now()
  const identityNumber = sampleNumber('1990-01-01', holders)
  const known = {
    name: '样例骑手',
    phone: `199000061${String(holders).padStart(2, '0')}`,
    identityNumber,
    identityLevel: 'verified',
    occupation: 'courier',
  } as const
  const personId = await addPerson(world.deps.db, world.deps.sealing, known, now)
  return { personId, token: (await signIn(world.deps, personId, now)).token }
}

/** A kit of somebody new, to be collected at this station. */
async function newKit(station = 'ankang-station-jiangbei') {
  const { token } = await newPerson()
  const body = { programme: 'summer-relief', city: 'ankang' }
  const draft = (await world.call(applications.start, { token, body })).ok
  const answers: Answers = { ...draft.answers, station }
  const params = { id: draft.id }
  const saved = await world.call(applications.save, {
    token,
    params,
    body: { revision: draft.revision, answers },
  })
  const { ok } = await world.call(applications.submit, {
    token,
    params,
    body: { revision: saved.ok.revision },
  })
  const kit = await world.call(entitlements.one, { token, params: { id: ok.entitlementId ?? '' } })
  return { token, kit: kit.ok, code: kit.ok.code ?? '' }
}

/** Somebody else who keeps the same station. */
async function secondKeeper(): Promise<string> {
  const { token, personId } = await newPerson()
  const [held] = await world.deps.db
    .select()
    .from(roleGrant)
    .where(eq(roleGrant.placeCode, 'ankang-station-jiangbei'))
  if (held !== undefined)
    await world.deps.db.insert(roleGrant).values({ ...held, id: `keeper-${personId}`, personId })
  return token
}

const redeem = (code: string, token = keeper) => world.call(entitlements.redeem, { token, body: { code } })

test('the keeper hands a kit over against its code, typed as people type', async () => {
  const { token, kit, code } = await newKit()
  const { ok } = await redeem(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)
  expect(ok).toMatchObject({
    title: '清凉包',
    maskedName: '样**手',
    placeName: expect.stringContaining('江北'),
  })
  const mine = (await world.call(entitlements.one, { token, params: { id: kit.id } })).ok
  expect(mine).toMatchObject({ status: 'redeemed', code: null, qrPng: null })
  const desk = (await world.call(entitlements.deskRedemptions, { token: keeper })).ok
  expect(desk).toMatchObject({ today: 1, items: [{ title: '清凉包', maskedName: '样**手' }] })
  const counted = await world.deps.db.select().from(fact).where(eq(fact.subjectId, kit.id))
  expect(counted).toMatchObject([{ kind: 'kit-collected', measure: 'person' }])
})

test('the picture holds the code', async () => {
  const { kit, code } = await newKit()
  const png = Buffer.from(kit.qrPng?.split(',')[1] ?? '', 'base64')
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(code)
})

test('a second time says when it was collected', async () => {
  const { code } = await newKit()
  await redeem(code)
  expect((await redeem(code)).refusal).toMatchObject({
    code: 'voucher_redeemed',
    message: expect.stringContaining('8月3日 周一 09:30'),
  })
})

test('two keepers of a station at the same moment: one hands over, the other sees that it is gone', async () => {
  const { code } = await newKit()
  const colleague = await secondKeeper()
  const both = await Promise.all([redeem(code), redeem(code, colleague)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.refusal.code).toBe('voucher_redeemed')
  const desk = (await world.call(entitlements.deskRedemptions, { token: keeper })).ok
  expect(desk.today).toBe(3)
})

test('an answer lost on the way comes again with the same key', async () => {
  const { code } = await newKit()
  const ask = () => world.call(entitlements.redeem, { token: keeper, body: { code }, key: 'lost-handover' })
  expect((await ask()).ok).toEqual((await ask()).ok)
})

test('another station of the city sends people to the right one', async () => {
  const { code } = await newKit('ankang-station-shiquan')
  const { refusal } = await redeem(code)
  expect(refusal).toMatchObject({ code: 'voucher_elsewhere', message: expect.stringContaining('石泉') })
})

test("another city's keeper knows nothing of it", async () => {
  const { code } = await newKit()
  expect((await redeem(code, await world.signIn('baoji-keeper'))).refusal.code).toBe('voucher_unknown')
  expect((await redeem('AAAAAAAA')).refusal.code).toBe('voucher_unknown')
})

test('who keeps no station hands nothing over', async () => {
  const { token, code } = await newKit()
  expect((await redeem(code, token)).refusal.code).toBe('not_allowed')
})

test("somebody else's entitlement answers like a missing one", async () => {
  const { kit } = await newKit()
  const { token } = await newKit()
  const foreign = await world.call(entitlements.one, { token, params: { id: kit.id } })
  const missing = await world.call(entitlements.one, { token, params: { id: 'nothing' } })
  expect([foreign.status, missing.status]).toEqual([404, 404])
  const mine = (await world.call(entitlements.mine, { token })).ok.items
  expect(mine.map(({ id }) => id)).not.toContain(kit.id)
})

test('whoever keeps two stations sees what went over both counters', async () => {
  const both = await secondKeeper()
  const { personId } = (await findActor(world.deps.db, both, world.deps.clock.now())) ?? { personId: '' }
  const [held] = await world.deps.db.select().from(roleGrant).where(eq(roleGrant.personId, personId))
  if (held === undefined) throw new Error('the second keeper keeps nothing')
  const second = { ...held, id: 'third-keeper', placeCode: 'ankang-station-shiquan' }
  await world.deps.db.insert(roleGrant).values(second)
  const before = (await world.call(entitlements.deskRedemptions, { token: both })).ok.today
  const { code } = await newKit('ankang-station-shiquan')
  await redeem(code, both)
  const desk = (await world.call(entitlements.deskRedemptions, { token: both })).ok
  expect(desk.today).toBe(before + 1)
  expect(desk.placeName).toMatch(/江北.*、.*石泉/)
})

test('on its last day a kit is still handed over; the day after the code is worth nothing', async () => {
  const { code } = await newKit()
  const late = await newKit()
  await world.moveTo('2026-08-10', '21:00')
  expect((await redeem(code)).status).toBe(200)
  await world.moveTo('2026-08-11', '00:01')
  expect((await redeem(late.code)).refusal).toMatchObject({
    code: 'voucher_expired',
    message: expect.stringContaining('8月10日'),
  })
})

test('a code past its last day is refused although nothing has marked it yet', async () => {
  const { kit, code } = await newKit()
  await world.deps.db.update(entitlement).set({ validUntil: '2026-08-10' }).where(eq(entitlement.id, kit.id))
  expect((await redeem(code)).refusal.code).toBe('voucher_expired')
})

test('a keeper who lost the role, or whose station is gone, hands nothing over', async () => {
  const { code } = await newKit()
  await world.deps.db.delete(place).where(eq(place.code, 'ankang-station-jiangbei'))
  expect((await redeem(code)).refusal.code).toBe('voucher_unknown')
  await world.deps.db.delete(roleGrant).where(eq(roleGrant.role, 'keeper'))
  expect((await redeem(code)).refusal.code).toBe('not_allowed')
})
