import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { membership } from '#contract/membership'
import { session as endpoints } from '#contract/session'
import { application } from '#server/applications/tables'
import { publishedTuition, uploadPhoto } from '#server/applications/testing-applications'
import { booking } from '#server/bookings/tables'
import { type OpenedClinic, openClinic } from '#server/bookings/testing-clinic'
import { uploadCount } from '#server/files/tables'
import { countAsking } from '#server/identity/count-asking'
import { identityAsked } from '#server/identity/tables'
import { cardCheck } from '#server/membership/tables'
import { session, smsCode } from '#server/session/tables'
import { openWorld, type World } from '#server/testing/world'
import { runDueWork, startDueWork } from './due-work'

type Line = { failed?: string[]; err?: unknown; work?: string }

/** A log that keeps what was said at error level. */
function listening() {
  const lines: Line[] = []
  const nothing = () => undefined
  return { lines, log: { info: nothing, warn: nothing, error: (line: unknown) => lines.push(line as Line) } }
}

describe('consultations', () => {
  let clinic: OpenedClinic
  beforeAll(async () => {
    clinic = await openClinic()
  })
  afterAll(() => clinic.world.close())

  test('one that nothing can be found about keeps no reminder and no end from the others', async () => {
    const { deps } = clinic.world
    const broken = (await clinic.book(clinic.driver, '09:00')).ok.id
    const whole = (await clinic.book(clinic.embroiderer, '09:30')).ok.id
    const ofBroken = eq(booking.id, broken)
    const [row] = await deps.db.select().from(booking).where(ofBroken)
    await deps.db.update(booking).set({ programmeVersionId: 'gone' }).where(ofBroken)
    const { lines, log } = listening()
    const at = (day: string) => ({ ...deps, log, clock: { now: () => new Date(`${day}T12:00:00Z`) } })
    const statusOf = async (id: string) => (await deps.db.select().from(booking).where(eq(booking.id, id)))[0]

    await runDueWork(at('2026-08-04'))
    expect((await statusOf(whole))?.remindedAt).not.toBeNull()
    expect((await statusOf(broken))?.remindedAt).toBeNull()
    expect(lines).toEqual([{ err: expect.any(Error), failed: [broken] }])

    await runDueWork(at('2026-08-07'))
    expect((await statusOf(whole))?.status).not.toBe('confirmed')
    expect(lines).toHaveLength(2)

    await deps.db
      .update(booking)
      .set({ programmeVersionId: row?.programmeVersionId ?? '' })
      .where(ofBroken)
    await runDueWork(at('2026-08-07'))
    expect((await statusOf(broken))?.status).not.toBe('confirmed')
    expect(lines).toHaveLength(2)
  })
})

describe('in a city', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ cityCodes: ['ankang'] })
  })
  afterAll(() => world.close())

  test('a publicity that cannot end is named once a round, and the others end', async () => {
    const member = await world.signIn('ankang-worker')
    const broken = await publishedTuition(world, member, 1)
    const whole = await publishedTuition(world, member, 2)
    await world.deps.db
      .update(application)
      .set({ programmeVersionId: 'gone' })
      .where(eq(application.id, broken))
    const { lines, log } = listening()
    const deps = { ...world.deps, log, clock: { now: () => new Date('2026-08-12T02:00:00Z') } }
    await runDueWork(deps)
    const rows = await world.deps.db.select().from(application)
    const reference = rows.find(({ id }) => id === broken)?.reference
    expect(lines).toEqual([{ err: expect.any(Error), failed: [reference] }])
    expect(rows.find(({ id }) => id === whole)?.status).toBe('fulfilled')
    await world.deps.db.delete(application).where(eq(application.id, broken))
  })

  test('what only signing in and showing a card needed is not kept', async () => {
    await world.moveTo('2026-09-01', '10:00')
    const officer = await world.signIn('ankang-city-officer')
    const worker = await world.signIn('ankang-worker')
    const { code } = (await world.call(membership.cardCode, { token: worker, body: {} })).ok
    await world.call(membership.verifyCard, { token: officer, body: { code } })
    const visitor = await world.signInByPhone('19900008001')
    await world.call(endpoints.signOut, { token: visitor, body: {} })
    const { db } = world.deps
    const kept = async () => [await db.$count(smsCode), await db.$count(cardCheck), await db.$count(session)]
    const [, , sessions = 0] = await kept()
    expect(await kept()).toEqual([1, 1, sessions])
    await world.moveTo('2026-09-02', '09:59')
    expect(await kept()).toEqual([1, 1, sessions])
    await world.moveTo('2026-09-02', '10:01')
    expect(await kept()).toEqual([1, 0, sessions])
    await world.moveTo('2026-09-03', '10:01')
    expect(await kept()).toEqual([0, 0, expect.any(Number)])
    await world.moveTo('2026-10-01', '10:01')
    expect(
      await db
        .select()
        .from(session)
        .where(eq(session.endedAt, new Date('2026-09-01T02:00:00Z'))),
    ).toEqual([])
    await world.moveTo('2026-11-05', '10:01')
    expect(await kept()).toEqual([0, 0, 0])
  })
})

test('how often somebody asked for a check of identity, and uploaded, is counted for the day and then forgotten', async () => {
  const world = await openWorld({ cityCodes: ['ankang'] })
  const { db, clock } = world.deps
  await countAsking(db, 'somebody', clock.now())
  await uploadPhoto(world, await world.signIn('ankang-worker'))
  const kept = async () => [await db.$count(identityAsked), await db.$count(uploadCount)]
  await world.moveTo('2026-08-04', '23:59')
  expect(await kept()).toEqual([1, 1])
  await world.moveTo('2026-08-05', '00:01')
  expect(await kept()).toEqual([0, 0])
  await world.close()
})

test('a server that is asked to stop begins no further piece of work', async () => {
  const world = await openWorld({ cityCodes: ['ankang'] })
  const { lines, log } = listening()
  let asked = 0
  let stopped: Promise<void> | undefined
  const clock = {
    now: () => {
      asked += 1
      // In the middle of a round.
      if (asked === 3) stopped = work.stop()
      throw new Error('no clock')
    },
  }
  const work = startDueWork({ ...world.deps, log, clock }, 1)
  while (stopped === undefined) await pause(5)
  await stopped
  await pause(50)
  expect(asked).toBe(3)
  expect(lines).toHaveLength(3)
  await world.close()
})
