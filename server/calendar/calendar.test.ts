import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { hasYear, holidayName, isWorkday } from './calendar'

const days: [string, boolean, string | null][] = [
  ['2026-07-20', true, null],
  ['2026-07-25', false, null],
  ['2026-07-26', false, null],
  ['2026-09-20', true, null],
  ['2026-09-30', true, null],
  ['2026-10-01', false, '国庆节'],
  ['2026-10-07', false, '国庆节'],
  ['2026-10-08', true, null],
  ['2026-10-10', true, null],
  ['2026-10-11', false, null],
]

test.each(days)('%s: that it is a workday is %s, and its holiday is %s', (day, works, holiday) => {
  expect(isWorkday(day)).toBe(works)
  expect(holidayName(day)).toBe(holiday)
})

test('a year whose holidays are not announced is not guessed', () => {
  expect(hasYear(2026)).toBe(true)
  expect(hasYear(2027)).toBe(false)
  expect(() => isWorkday('2027-01-01')).toThrow(RangeError)
})

test.each(['UTC', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
  'a server in %s counts the same days',
  (TZ) => {
    const path = fileURLToPath(new URL('./calendar.ts', import.meta.url))
    const script = `const { holidayName, isWorkday } = await import(${JSON.stringify(path)})
      const days = ${JSON.stringify(days.map(([day]) => day))}
      console.log(JSON.stringify(days.map((day) => [day, isWorkday(day), holidayName(day)])))`
    const flags = ['--import', 'tsx', '--input-type=module', '--eval', script]
    const env = { ...process.env, TZ, NODE_OPTIONS: '' }
    expect(JSON.parse(execFileSync(process.execPath, flags, { env, encoding: 'utf8' }))).toEqual(days)
  },
)
