import { bookings } from '#contract/bookings'
import { countQueries } from '#server/testing/count-queries'
import { booking } from './tables'
import { at, type OpenedClinic, openClinic } from './testing-clinic'

let clinic: OpenedClinic

beforeAll(async () => {
  clinic = await openClinic()
})
afterAll(() => clinic.world.close())
beforeEach(async () => {
  await clinic.world.deps.db.delete(booking)
  await clinic.world.moveTo('2026-08-03', '09:30')
})

describe('cancelling', () => {
  test('a cancelled slot is free again, and others take it', async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    const cancelled = (await clinic.cancel(clinic.driver, id)).ok
    expect(cancelled).toMatchObject({ status: 'cancelled', canCancel: false })
    expect(await clinic.isFree('09:00')).toBe(true)
    expect((await clinic.book(clinic.embroiderer, '09:00')).status).toBe(200)
    const items = await clinic.messagesOf(clinic.driver)
    expect(items[0]?.text).toBe('「法律咨询」8月5日 周三 09:00 的预约已经取消。')
  })

  test('what is cancelled stays cancelled', async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    await clinic.cancel(clinic.driver, id)
    expect((await clinic.cancel(clinic.driver, id)).refusal).toMatchObject({
      code: 'state_changed',
      params: { status: '已取消' },
    })
  })

  test('after it has begun one calls instead', async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    await clinic.world.moveTo('2026-08-05', '09:00')
    const { code, message } = (await clinic.cancel(clinic.driver, id)).refusal
    expect(code).toBe('booking_started')
    expect(message).toContain('12351')
  })

  test("somebody else's booking is not there", async () => {
    const { id } = (await clinic.book(clinic.driver, '09:00')).ok
    expect((await clinic.cancel(clinic.embroiderer, id)).status).toBe(404)
    expect(
      (await clinic.world.call(bookings.one, { token: clinic.embroiderer, params: { id } })).status,
    ).toBe(404)
  })
})

describe('my bookings', () => {
  test('come newest first, page by page', async () => {
    for (const time of ['09:00', '09:30', '10:00'])
      await clinic.cancel(clinic.driver, (await clinic.book(clinic.driver, time)).ok.id)
    const first = (await clinic.world.call(bookings.mine, { token: clinic.driver, query: { limit: '2' } })).ok
    expect(first.items.map(({ startsAt }) => startsAt)).toEqual([at('10:00'), at('09:30')])
    const query = { limit: '2', cursor: first.nextCursor ?? '' }
    const second = (await clinic.world.call(bookings.mine, { token: clinic.driver, query })).ok
    expect(second.items.map(({ startsAt }) => startsAt)).toEqual([at('09:00')])
    expect(second.nextCursor).toBeNull()
  })

  test('ten of them ask the database no oftener than one', async () => {
    const bookAndCancel = async () =>
      await clinic.cancel(clinic.driver, (await clinic.book(clinic.driver, '09:00')).ok.id)
    const mine = () => clinic.world.call(bookings.mine, { token: clinic.driver })
    await bookAndCancel()
    const forOne = await countQueries(clinic.world.deps.db, mine)
    for (let more = 1; more < 10; more += 1) await bookAndCancel()
    expect((await mine()).ok.items).toHaveLength(10)
    expect(await countQueries(clinic.world.deps.db, mine)).toBe(forOne)
  })

  test('a broken cursor is refused', async () => {
    const refused = await clinic.world.call(bookings.mine, {
      token: clinic.driver,
      query: { cursor: 'nonsense' },
    })
    expect(refused.refusal.code).toBe('invalid_input')
  })
})
