import { dayOf, isRealDay, timeOf } from '#contract/day'
import type { TemplateValue } from './template'

const mostDigits = 10

/** 2019年10月1日 15:01 from an instant; a bare date says no time and is refused. */
export function timeValue(value: TemplateValue): string {
  const instant = instantFrom(value)
  return instant ? `${chineseDay(dayOf(instant))} ${timeOf(instant)}` : ''
}

/** 2019年10月1日 from a date; with the time from an instant. */
export function dateValue(value: TemplateValue): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(String(value)) && isRealDay(String(value))
  return isDate ? chineseDay(String(value)) : timeValue(value)
}

/** ¥1234.50 from fen: one currency sign and ten digits at most. */
export function amountValue(fen: TemplateValue): string {
  if (typeof fen !== 'number' || !Number.isSafeInteger(fen) || fen < 0) return ''
  const digits = String(fen).padStart(3, '0')
  return digits.length > mostDigits ? '' : `¥${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function instantFrom(value: TemplateValue): Date | null {
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(String(value))
  const instant = new Date(isInstant ? value : Number.NaN)
  // At the very end of the year 9999 the day in Shanghai has five digits.
  const isTold = !Number.isNaN(instant.getTime()) && /^\d{4}-\d{2}-\d{2}$/.test(dayOf(instant))
  return isTold ? instant : null
}

function chineseDay(day: string): string {
  return `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
}
