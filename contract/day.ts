/** Days and clock times in Asia/Shanghai, which has been a fixed +08:00 since 1991. */
const shanghaiOffsetMs = 8 * 60 * 60 * 1000
const dayMs = 24 * 60 * 60 * 1000
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** The calendar day (YYYY-MM-DD) of an instant. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10)
}

/** The clock time (HH:mm) of an instant. */
export function timeOf(instant: Date): string {
  return new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(11, 16)
}

/** The instant of a day and a clock time. */
export function instantOf(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`)
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** 8月3日 周一 */
export function dayLabel(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日 ${weekdays[weekdayOf(day)] ?? ''}`
}

/** 8月3日 周一 09:30 */
export function instantLabel(instant: Date): string {
  return `${dayLabel(dayOf(instant))} ${timeOf(instant)}`
}
