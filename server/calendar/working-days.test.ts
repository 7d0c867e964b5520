import { addWorkingDays } from './working-days'

test.each([
  ['a Monday and three days', '2026-07-20', 3, '2026-07-23'],
  ['a weekend in between', '2026-07-23', 3, '2026-07-28'],
  ['from a Sunday', '2026-07-19', 1, '2026-07-20'],
  ['the week of National Day, with the Saturday that makes up for it', '2026-09-30', 3, '2026-10-10'],
  ['a make-up Sunday before the holiday', '2026-09-18', 1, '2026-09-20'],
  ['into a year that is not announced yet, New Year left out', '2026-12-31', 1, '2027-01-04'],
])('working days are counted by the national calendar: %s', (_, day, count, due) => {
  expect(addWorkingDays(day, count)).toBe(due)
})
