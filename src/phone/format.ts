import { dayOf, instantLabel, timeOf } from '#contract/day'

/** A reference number in groups of four, as it is read out on the phone. */
export function referenceLabel(reference: string): string {
  return reference.includes('-') ? reference : reference.replace(/(.{4})(?=.)/g, '$1 ')
}

/** 14:03 on the same day, else 11月20日 周五 14:03. */
export function momentLabel(instant: string, now: Date): string {
  const then = new Date(instant)
  return dayOf(then) === dayOf(now) ? timeOf(then) : instantLabel(then)
}

/** 还有 3 天 / 今天截止; null when it is open all year. */
export function daysLeftLabel(daysLeft: number | null): string | null {
  if (daysLeft === null) return null
  if (daysLeft <= 0) return '今天截止'
  return `还有 ${daysLeft} 天`
}
