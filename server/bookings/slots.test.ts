import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { instantOf, timeOf } from '#contract/day'
import { clinicDays, type Recurrence, slotAt } from './slots'

const wednesday: Recurrence = {
  weekday: 3,
  fromTime: '09:00',
  toTime: '12:00',
  slotMinutes: 30,
  daysAhead: 28,
}
const saturday: Recurrence = { ...wednesday, weekday: 6 }
const monday = instantOf('2026-08-03', '09:30')
const daysOf = (clinic: Recurrence, now: Date) => clinicDays(clinic, now).map(({ day }) => day)
const timesOf = (clinic: Recurrence, now: Date) =>
  clinicDays(clinic, now).map(({ slots }) => slots.map(({ startsAt }) => timeOf(startsAt)))

test('a Wednesday clinic is held on the Wednesdays of the next four weeks', () => {
  expect(daysOf(wednesday, monday)).toEqual(['2026-08-05', '2026-08-12', '2026-08-19', '2026-08-26'])
  expect(timesOf(wednesday, monday)[0]).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'])
})

test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('a server in %s offers the same slots', (TZ) => {
  const path = fileURLToPath(new URL('./slots.ts', import.meta.url))
  const script = `const { clinicDays } = await import(${JSON.stringify(path)})
    const offered = (now) => clinicDays(${JSON.stringify(wednesday)}, new Date(now))
    console.log(JSON.stringify(['2026-08-03T01:30:00Z', '2026-09-30T15:59:00Z'].map(offered)))`
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', script]
  const env = { ...process.env, TZ, NODE_OPTIONS: '' }
  const printed = execFileSync(process.execPath, flags, { env, encoding: 'utf8' })
  const expected = [monday, new Date('2026-09-30T15:59:00Z')].map((now) => clinicDays(wednesday, now))
  expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(expected)))
})

test('a part of an hour at the end that is too short is no slot', () => {
  expect(timesOf({ ...wednesday, toTime: '10:20' }, monday)[0]).toEqual(['09:00', '09:30'])
})

test('what has begun is not offered, and a day that is over is gone', () => {
  expect(timesOf(wednesday, instantOf('2026-08-05', '11:00'))[0]).toEqual(['11:30'])
  expect(daysOf(wednesday, instantOf('2026-08-05', '11:30'))[0]).toBe('2026-08-12')
  expect(slotAt(wednesday, instantOf('2026-08-05', '11:00'), instantOf('2026-08-05', '11:00'))).toBeNull()
})

test('on a national holiday the clinic is closed and says so, on a weekend of the holiday too', () => {
  const holiday = { closed: '国庆节放假，这一天不接待。', slots: [] }
  expect(clinicDays({ ...wednesday, weekday: 4 }, instantOf('2026-09-28', '09:00'))[0]).toEqual({
    day: '2026-10-01',
    ...holiday,
  })
  expect(clinicDays(saturday, instantOf('2026-09-28', '09:00'))[0]).toEqual({ day: '2026-10-03', ...holiday })
})

test('a make-up workday moves no clinic, and a Saturday clinic is held on it', () => {
  const before = instantOf('2026-10-08', '09:00')
  expect(daysOf(wednesday, before)).not.toContain('2026-10-10')
  expect(daysOf({ ...wednesday, weekday: 1 }, before)[0]).toBe('2026-10-12')
  expect(clinicDays(saturday, before)[0]).toMatchObject({ day: '2026-10-10', closed: null })
})

test('next year is closed until its holidays are announced', () => {
  const [first, second] = clinicDays(wednesday, instantOf('2026-12-28', '09:00'))
  expect(first).toMatchObject({ day: '2026-12-30', closed: null })
  expect(second).toEqual({
    day: '2027-01-06',
    closed: '2027年的放假安排还没有公布，暂时不能约这一天。',
    slots: [],
  })
})

test.each([
  ['in the middle of a slot', '2026-08-05', '09:10'],
  ['on another weekday', '2026-08-06', '09:00'],
  ['after closing', '2026-08-05', '12:00'],
  ['too far ahead', '2026-09-02', '09:00'],
  ['in the past', '2026-07-29', '09:00'],
])('nothing begins %s', (_when, day, time) => {
  expect(slotAt(wednesday, instantOf(day, time), monday)).toBeNull()
})
