import { booking } from './tables'
import { type OpenedClinic, openClinic } from './testing-clinic'

let clinic: OpenedClinic

beforeAll(async () => {
  clinic = await openClinic()
})
afterAll(() => clinic.world.close())
beforeEach(async () => {
  await clinic.world.deps.db.delete(booking)
  await clinic.world.moveTo('2026-08-03', '09:30')
})

describe('the day before', () => {
  const reminders = async (token: string) =>
    (await clinic.messagesOf(token)).filter(({ title }) => title === '预约快到了')

  test('a reminder comes at six in the evening, once, and not for a cancelled one', async () => {
    const before = (await reminders(clinic.driver)).length
    await clinic.book(clinic.driver, '09:00')
    const { id } = (await clinic.book(clinic.embroiderer, '09:30')).ok
    await clinic.cancel(clinic.embroiderer, id)
    await clinic.world.moveTo('2026-08-04', '17:59')
    expect(await reminders(clinic.driver)).toHaveLength(before)
    await clinic.world.moveTo('2026-08-04', '18:00')
    await clinic.world.moveTo('2026-08-04', '20:00')
    const found = await reminders(clinic.driver)
    expect(found).toHaveLength(before + 1)
    expect(found[0]?.text).toBe('「法律咨询」约在 8月5日 周三 09:00，请准时；不能来请提前取消。')
    expect(await reminders(clinic.embroiderer)).toEqual([])
  })

  test('a missed evening is made up in the morning, but not after it has begun', async () => {
    const before = (await reminders(clinic.driver)).length
    await clinic.book(clinic.driver, '09:00')
    await clinic.world.moveTo('2026-08-05', '08:00')
    expect(await reminders(clinic.driver)).toHaveLength(before + 1)
  })

  test('whoever books that late needs no reminder', async () => {
    const before = (await reminders(clinic.driver)).length
    await clinic.world.moveTo('2026-08-04', '19:00')
    await clinic.book(clinic.driver, '09:00')
    await clinic.world.moveTo('2026-08-04', '19:05')
    expect(await reminders(clinic.driver)).toHaveLength(before)
  })
})
