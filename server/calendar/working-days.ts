import { addDays, weekdayOf } from '#contract/day'
import { hasYear, isWorkday } from './calendar'

// Source: 全国年节及纪念日放假办法 (2024), article 2: those of the thirteen days that don't follow the moon.
const fixedHolidays = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

/**
 * The day that is `count` working days after `day`. For a year whose holidays are not announced yet, weekends and the
 * fixed holidays are left out; a festival by the moon in it can make the day come early.
 */
export function addWorkingDays(day: string, count: number): string {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1)
    if (countsAsWorkday(reached)) left -= 1
  }
  return reached
}

function countsAsWorkday(day: string): boolean {
  if (hasYear(Number(day.slice(0, 4)))) return isWorkday(day)
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !fixedHolidays.includes(day.slice(5))
}
