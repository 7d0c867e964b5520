import { legalConsultation } from '#catalogue/programmes/legal-consultation'
import { bookings } from '#contract/bookings'
import type { Programme } from '#contract/catalogue'
import { publishProgramme } from '#server/programmes/service'
import { openAnswers } from './answers'
import { booking } from './tables'
import { answers, at, byPhone, type OpenedClinic, openClinic } from './testing-clinic'

const askingIdentity: Programme = {
  ...legalConsultation,
  form: [
    ...legalConsultation.form,
    {
      code: 'who',
      title: '您是谁',
      fields: [
        {
          code: 'identityNumber',
          kind: 'identity_number',
          label: '身份证号',
          purpose: '样例',
          sensitivity: 'sensitive',
          retentionMonths: 24,
        },
      ],
    },
  ],
}

let clinic: OpenedClinic

beforeAll(async () => {
  clinic = await openClinic()
})
afterAll(() => clinic.world.close())
beforeEach(async () => {
  await clinic.world.deps.db.delete(booking)
  await clinic.world.moveTo('2026-08-03', '09:30')
})

describe('who can be booked', () => {
  test("靖西's contract lawyer is there on Wednesdays, in the morning and in the afternoon", async () => {
    const { items } = (await clinic.world.call(bookings.clinics, { query: { city: 'jingxi' } })).ok
    expect(items.map(({ rhythm }) => rhythm)).toEqual(['每周三 09:00–12:00', '每周三 15:00–17:30'])
    expect(items[0]).toMatchObject({ place: '靖西市职工服务中心', slotMinutes: 30 })
    expect(items[0]?.programme.code).toBe('legal-consultation')
  })

  test('another service has no clinic', async () => {
    const query = { city: 'jingxi', programme: 'tuition-aid' }
    expect((await clinic.world.call(bookings.clinics, { query })).ok.items).toEqual([])
  })

  test('the afternoon offers five slots, and a holiday is left out and said so', async () => {
    await clinic.world.moveTo('2026-09-28')
    const { days } = (await clinic.world.call(bookings.slots, { params: { id: clinic.afternoon } })).ok
    expect(days[0]).toMatchObject({ day: '2026-09-30', label: '9月30日 周三', closed: null })
    expect(days[0]?.slots.map(({ label }) => label)).toEqual(['15:00', '15:30', '16:00', '16:30', '17:00'])
    expect(days[1]).toEqual({
      day: '2026-10-07',
      label: '10月7日 周三',
      closed: '国庆节放假，这一天不接待。',
      slots: [],
    })
  })

  test('a clinic that does not exist has no slots', async () => {
    expect((await clinic.world.call(bookings.slots, { params: { id: 'nothing' } })).refusal.code).toBe(
      'not_found',
    )
  })
})

describe('taking a slot', () => {
  test('a booked slot is confirmed with a reference number, a message, and is no longer free', async () => {
    const booked = (await clinic.book(clinic.driver, '09:00', { answers: byPhone })).ok
    expect(booked).toMatchObject({ status: 'confirmed', canCancel: true })
    expect(booked.reference).toMatch(/^\d{12}$/)
    expect(JSON.stringify(booked.summary)).toContain('工资被拖欠或克扣')
    expect(await clinic.isFree('09:00')).toBe(false)
    const items = await clinic.messagesOf(clinic.driver)
    expect(items[0]).toMatchObject({
      title: '预约成功',
      text: '「法律咨询」约在 8月5日 周三 09:00，请准时。',
      subject: { kind: 'booking', id: booked.id },
    })
    expect((await clinic.world.call(bookings.mine, { token: clinic.driver })).ok.items).toEqual([booked])
    expect(
      (await clinic.world.call(bookings.one, { token: clinic.driver, params: { id: booked.id } })).ok,
    ).toEqual(booked)
  })

  test('one slot is for one person, however many tap at the same moment', async () => {
    const phones = Array.from({ length: 8 }, (_, index) => `1990000900${index}`)
    const tokens: string[] = []
    for (const phone of phones) tokens.push(await clinic.world.signInByPhone(phone))
    const answered = await Promise.all(tokens.map((token) => clinic.book(token, '10:00')))
    expect(answered.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
    for (const answer of answered) if (answer.status === 409) expect(answer.refusal.code).toBe('slot_taken')
    const rows = await clinic.world.deps.db.select().from(booking)
    expect(rows).toHaveLength(1)
  })

  test('whoever taps on all slots at the same moment holds one', async () => {
    const times = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']
    const answered = await Promise.all(times.map((time) => clinic.book(clinic.driver, time)))
    expect(answered.filter(({ status }) => status === 200)).toHaveLength(1)
    const refused = answered.find(({ status }) => status !== 200)
    expect(refused?.refusal.code).toBe('booking_limit')
    expect(refused?.refusal.message).toMatch(/^您已有一个未完成的咨询预约（8月5日 周三 \d\d:\d\d）/)
  })

  test('a second consultation waits until the first is over or cancelled', async () => {
    const first = (await clinic.book(clinic.driver, '09:00')).ok
    expect((await clinic.book(clinic.driver, '09:30')).refusal.code).toBe('booking_limit')
    await clinic.cancel(clinic.driver, first.id)
    expect((await clinic.book(clinic.driver, '09:30')).status).toBe(200)
  })

  test('a lost answer: the same request again gives the same booking', async () => {
    const first = (await clinic.book(clinic.driver, '09:00', {}, 'the-same-tap')).ok
    expect((await clinic.book(clinic.driver, '09:00', {}, 'the-same-tap')).ok).toEqual(first)
    expect((await clinic.book(clinic.driver, '09:30', {}, 'the-same-tap')).refusal.code).toBe(
      'idempotency_key_reused',
    )
    expect(await clinic.world.deps.db.select().from(booking)).toHaveLength(1)
  })

  test.each([
    ['between two slots', at('09:10'), 'slot_unknown'],
    ['on a holiday', at('09:00', '2026-10-07'), 'slot_unknown'],
    ['yesterday', at('09:00', '2026-07-29'), 'slot_unknown'],
  ])('%s there is nothing to take', async (_when, startsAt, code) => {
    expect((await clinic.book(clinic.driver, '09:00', { startsAt })).refusal.code).toBe(code)
  })

  test.each([
    ['no topic', { ...answers, topic: '' }, 'topic', '请选择「哪一类问题」。'],
    [
      'no number to call',
      { ...byPhone, contactPhone: '123' },
      'contactPhone',
      '手机号应为 11 位数字，请检查。',
    ],
    ['a way that is not offered', { ...answers, mode: 'letter' }, 'mode', '请从列出的选项中选一个。'],
    ['a figure for words', { ...answers, details: 12 }, 'details', '这一项的内容不对，请重新填写。'],
    ['words for a figure', { ...answers, people: '3' }, 'people', '这一项的内容不对，请重新填写。'],
    [
      'a masked number',
      { ...byPhone, contactPhone: '199****4001' },
      'contactPhone',
      '手机号应为 11 位数字，请检查。',
    ],
  ])('%s is told beside the field', async (_what, wrong, field, sentence) => {
    const { code, fields } = (await clinic.book(clinic.driver, '09:00', { answers: wrong })).refusal
    expect(code).toBe('invalid_input')
    expect(fields?.[field]).toBe(sentence)
  })

  test('a number typed with spaces is the number that the lawyer calls', async () => {
    const spaced = { ...byPhone, contactPhone: '199 0000 4001' }
    const { id } = (await clinic.book(clinic.driver, '09:00', { answers: spaced })).ok
    const seen = (await clinic.world.call(bookings.deskOne, { token: clinic.lawyer, params: { id } })).ok
    expect(seen.visitor?.phone).toBe('19900004001')
  })

  test('an answer to no question, or to one that is not asked, is not kept', async () => {
    const more = { ...answers, contactPhone: '19900004001', wish: '多余的话' }
    const booked = (await clinic.book(clinic.driver, '09:00', { answers: more })).ok
    expect(JSON.stringify(booked.summary)).not.toMatch(/19900004001|多余的话/)
    const [row] = await clinic.world.deps.db.select().from(booking)
    expect(openAnswers(clinic.world.deps.sealing, booked.id, row?.answers ?? '')).toEqual(answers)
  })

  test('a stranger signs in first', async () => {
    const body = { clinicId: clinic.morning, startsAt: at('09:00'), answers }
    expect((await clinic.world.call(bookings.book, { body })).refusal.code).toBe('not_signed_in')
  })

  test('what somebody asks a lawyer cannot be read in the database', async () => {
    await clinic.book(clinic.driver, '09:00', { answers: byPhone })
    const [row] = await clinic.world.deps.db.select().from(booking)
    const stored = JSON.stringify(row)
    for (const secret of ['wages', '三个月', '19900004001']) expect(stored).not.toContain(secret)
  })
})

describe('where the identity number is asked', () => {
  const publish = (programme: Programme) =>
    publishProgramme(clinic.world.deps.db, 'jingxi', programme, new Date(at('09:00', '2026-08-03')))

  beforeAll(() => publish(askingIdentity))
  afterAll(() => publish(legalConsultation))

  test('a masked one is refused, since none was kept', async () => {
    const masked = { ...answers, identityNumber: '990001********001X' }
    const { code, fields } = (await clinic.book(clinic.driver, '09:00', { answers: masked })).refusal
    expect(code).toBe('invalid_input')
    expect(fields).toEqual({ identityNumber: '请填写完整的号码，不要带星号。' })
  })
})
