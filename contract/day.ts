import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

/** Asia/Shanghai has been a fixed +08:00 since 1991; phones may not know time zones by name. */
const shanghaiHours = 8
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** The calendar day (YYYY-MM-DD) of an instant in Shanghai. */
export function dayOf(instant: Date): string {
  return dayjs(instant).utcOffset(shanghaiHours).format('YYYY-MM-DD')
}

/** Whether the calendar has this day (YYYY-MM-DD): 2026-02-30 it has not. */
export function isRealDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === day
}

/** The clock time (HH:mm) of an instant in Shanghai. */
export function timeOf(instant: Date): string {
  return dayjs(instant).utcOffset(shanghaiHours).format('HH:mm')
}

/** The instant of a day and a clock time in Shanghai. */
export function instantOf(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`)
}

export function addDays(day: string, count: number): string {
  return dayjs.utc(day).add(count, 'day').format('YYYY-MM-DD')
}

export function addMonths(day: string, count: number): string {
  return dayjs.utc(day).add(count, 'month').format('YYYY-MM-DD')
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day')
}

/** The days of the month that `day` lies in. */
export function daysOfMonth(day: string): string[] {
  const first = dayjs.utc(day).startOf('month')
  return Array.from({ length: first.daysInMonth() }, (_, index) =>
    first.add(index, 'day').format('YYYY-MM-DD'),
  )
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return dayjs.utc(day).day()
}

/** 8月3日 周一 */
export function dayLabel(day: string): string {
  return `${dayjs.utc(day).format('M月D日')} ${weekdays[weekdayOf(day)] ?? ''}`
}

/** 8月3日 周一 09:30 */
export function instantLabel(instant: Date): string {
  return `${dayLabel(dayOf(instant))} ${timeOf(instant)}`
}
