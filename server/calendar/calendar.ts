import chineseDays from 'chinese-days'
import { weekdayOf } from '#contract/day'

/** Whether people work on this day, by the national calendar with its make-up workdays. Throws RangeError without data. */
export function isWorkday(day: string): boolean {
  const weekday = weekdayOf(day)
  return arrangedOf(day)?.isWorkday ?? (weekday !== 0 && weekday !== 6)
}

/** 国庆节 on a day off of that holiday; null on any other day, plain weekends too. Throws RangeError without data. */
export function holidayName(day: string): string | null {
  const arranged = arrangedOf(day)
  return arranged === null || arranged.isWorkday ? null : arranged.holiday
}

/** Whether the State Council's arrangement for this year is known here. */
export function hasYear(year: number): boolean {
  return lookUp(`${year}-01-01`) !== null
}

function arrangedOf(day: string) {
  const year = Number(day.slice(0, 4))
  // Without data the library takes New Year's Day for a workday.
  if (!hasYear(year)) throw new RangeError(`the holidays of ${year} are not known`)
  return lookUp(day)
}

/**
 * What the State Council arranged for a day; null for a day like any other. The library writes `National Day,国庆节,3`
 * for holidays and make-up workdays alike. West of Greenwich its own dates and weekdays are a day off: not used.
 */
function lookUp(day: string): { holiday: string; isWorkday: boolean } | null {
  const { name, work } = chineseDays.getDayDetail(day)
  const holiday = name.split(',')[1]
  return holiday === undefined ? null : { holiday, isWorkday: work }
}
