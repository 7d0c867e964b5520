import { bookings } from '#contract/bookings'
import { session } from '#contract/session'
import { roleGrant } from '#server/session/tables'
import { countQueries } from '#server/testing/count-queries'
import { booking } from './tables'
import { at, byPhone, type OpenedClinic, openClinic } from './testing-clinic'

let clinic: OpenedClinic

beforeAll(async () => {
  clinic = await openClinic()
})
afterAll(() => clinic.world.close())
beforeEach(async () => {
  await clinic.world.deps.db.delete(booking)
  await clinic.world.moveTo('2026-08-03', '09:30')
})

describe("the lawyer's desk", () => {
  const desk = (show?: 'upcoming' | 'past' | 'to_record') =>
    clinic.world.call(bookings.deskList, { token: clinic.lawyer, query: show === undefined ? {} : { show } })
  const record = (token: string, id: string, body: object) =>
    clinic.world.call(bookings.recordOutcome, { token, params: { id }, body })
  const answered = { kind: 'attended', outcome: 'answered', note: '可以先去劳动监察投诉' }

  test('shows who comes and how to call, in the order of the day', async () => {
    await clinic.book(clinic.embroiderer, '09:30')
    await clinic.book(clinic.driver, '15:00', { clinicId: clinic.afternoon, answers: byPhone })
    const { items } = (await desk()).ok
    expect(items.map(({ booking }) => booking.startsAt)).toEqual([at('09:30'), at('15:00')])
    expect(items.map(({ visitor }) => visitor)).toEqual([
      { maskedName: '样***娘', phone: null },
      { maskedName: '样***机', phone: '19900004001' },
    ])
    expect((await desk('past')).ok.items).toEqual([])
  })

  test('a full day asks the database no oftener than one consultation', async () => {
    await clinic.book(clinic.driver, '09:00', { answers: byPhone })
    const forOne = await countQueries(clinic.world.deps.db, () => desk())
    for (const [index, time] of ['09:30', '10:00', '10:30', '11:00'].entries())
      await clinic.book(await clinic.world.signInByPhone(`1990000910${index}`), time)
    expect((await desk()).ok.items).toHaveLength(5)
    expect(await countQueries(clinic.world.deps.db, () => desk())).toBe(forOne)
  })

  test('an anonymous visitor has neither name nor number, wherever one looks', async () => {
    const hidden = { ...byPhone, isAnonymous: true }
    const { id } = (await clinic.book(clinic.driver, '09:00', { answers: hidden })).ok
    for (const seen of [
      await desk(),
      await clinic.world.call(bookings.deskOne, { token: clinic.lawyer, params: { id } }),
    ]) {
      const text = JSON.stringify(seen.ok)
      expect(text).toContain('工资被拖欠或克扣')
      expect(text).toContain('"visitor":null')
      for (const secret of ['19900004001', '199****4001', '样例黄司机', '黄', '样***机'])
        expect(text).not.toContain(secret)
    }
  })

  test('a cancelled consultation is no longer on it', async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    await clinic.cancel(clinic.driver, id)
    expect((await desk()).ok.items).toEqual([])
  })

  test('an outcome that nobody recorded does not keep the visitor from booking again, and can still be recorded', async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    await clinic.world.moveTo('2026-08-05', '20:00')
    const later = { startsAt: at('09:00', '2026-08-12') }
    expect((await clinic.book(clinic.driver, '09:00', later)).refusal.code).toBe('booking_limit')
    await clinic.world.moveTo('2026-08-06', '10:00')
    expect((await clinic.book(clinic.driver, '09:00', later)).status).toBe(200)
    expect((await record(await clinic.world.signIn('jingxi-lawyer'), id, answered)).ok.booking.status).toBe(
      'attended',
    )
  })

  test('what came of it is recorded after it has begun, and the visitor reads it', async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    expect((await record(clinic.lawyer, id, answered)).refusal.code).toBe('booking_not_started')
    await clinic.world.moveTo('2026-08-05', '09:00')
    const recorded = (await record(clinic.lawyer, id, answered)).ok
    expect(recorded.booking).toMatchObject({ status: 'attended', outcome: 'answered' })
    const mine = (await clinic.world.call(bookings.one, { token: clinic.driver, params: { id } })).ok
    expect(mine).toMatchObject({ status: 'attended', outcomeNote: '可以先去劳动监察投诉' })
    const [row] = await clinic.world.deps.db.select().from(booking)
    expect(row?.outcomeNote).not.toContain('劳动监察')
    expect((await record(clinic.lawyer, id, { kind: 'absent' })).refusal.code).toBe('state_changed')
    expect((await clinic.book(clinic.driver, '09:00', { startsAt: at('09:00', '2026-08-12') })).status).toBe(
      200,
    )
  })

  test('an outcome is asked for once it has begun, and only until there is one', async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    const canRecord = async () =>
      (await clinic.world.call(bookings.deskOne, { token: clinic.lawyer, params: { id } })).ok.canRecord
    expect(await canRecord()).toBe(false)
    await clinic.world.moveTo('2026-08-05', '09:00')
    expect(await canRecord()).toBe(true)
    await clinic.world.moveTo('2026-08-06', '10:00')
    expect(await canRecord()).toBe(true)
    await record(clinic.lawyer, id, answered)
    expect(await canRecord()).toBe(false)
  })

  test('what is over waits among the outcomes to record until there is one', async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    const waiting = async () => (await desk('to_record')).ok.items.map(({ booking }) => booking.id)
    expect(await waiting()).toEqual([])
    await clinic.world.moveTo('2026-08-05', '09:30')
    expect(await waiting()).toEqual([id])
    await clinic.world.moveTo('2026-08-06', '10:00')
    expect(await waiting()).toEqual([id])
    await record(clinic.lawyer, id, answered)
    expect(await waiting()).toEqual([])
  })

  test('nobody came: the visitor is told and may book again', async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    await clinic.world.moveTo('2026-08-05', '12:30')
    expect((await desk('past')).ok.items.map(({ booking }) => booking.id)).toEqual([id])
    expect((await record(clinic.lawyer, id, { kind: 'absent' })).ok.booking.status).toBe('absent')
    const items = await clinic.messagesOf(clinic.driver)
    expect(items[0]?.title).toBe('这次没有等到您')
    expect((await clinic.book(clinic.driver, '09:00', { startsAt: at('09:00', '2026-08-12') })).status).toBe(
      200,
    )
  })

  test("another city's lawyer finds nothing of it", async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    const other = await clinic.world.signIn('fuxin-lawyer')
    await clinic.world.moveTo('2026-08-05', '09:00')
    expect((await clinic.world.call(bookings.deskOne, { token: other, params: { id } })).status).toBe(404)
    expect((await record(other, id, answered)).status).toBe(404)
    expect((await clinic.world.call(bookings.deskList, { token: other })).ok.items).toEqual([])
  })

  test('a lawyer of the same union finds nothing of a clinic that is not hers', async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    const token = await clinic.world.signInByPhone('19900004099')
    const { id: personId } = (await clinic.world.call(session.me, { token })).ok
    const [held] = (await clinic.world.call(session.me, { token: clinic.lawyer })).ok.roles
    await clinic.world.deps.db
      .insert(roleGrant)
      .values({ personId, role: 'lawyer', unionId: held?.unionId ?? '', clinicCode: 'jingxi-law-afternoon' })
    expect((await clinic.world.call(bookings.deskOne, { token, params: { id } })).status).toBe(404)
    expect((await clinic.world.call(bookings.deskList, { token })).ok.items).toEqual([])
    expect((await desk()).ok.items).toHaveLength(1)
  })

  test('is not for members', async () => {
    expect((await clinic.world.call(bookings.deskList, { token: clinic.driver })).refusal.code).toBe(
      'not_allowed',
    )
  })
})
