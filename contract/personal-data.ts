import { dayOf, isRealDay } from './day'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkDigits = '10X98765432'

export type IdentityNumberProblem = 'shape' | 'birthday' | 'future' | 'check_digit'

/** The check digit of the first 17 digits. Source: GB 11643-1999. */
export function identityCheckDigit(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return checkDigits[sum % 11] ?? ''
}

/** What is wrong with an identity number on the day `today`, or null. */
export function identityNumberProblem(value: string, today: string): IdentityNumberProblem | null {
  if (!/^\d{17}[\dX]$/.test(value)) return 'shape'
  const birthday = birthdayOf(value)
  if (!isRealDay(birthday)) return 'birthday'
  if (birthday > today) return 'future'
  return identityCheckDigit(value.slice(0, 17)) === value[17] ? null : 'check_digit'
}

/** The birthday (YYYY-MM-DD) written in an identity number. */
export function birthdayOf(identityNumber: string): string {
  return `${identityNumber.slice(6, 10)}-${identityNumber.slice(10, 12)}-${identityNumber.slice(12, 14)}`
}

/** Whole years of age on the day of `now`. */
export function ageOf(identityNumber: string, now: Date): number {
  return ageOn(identityNumber, dayOf(now))
}

export function ageOn(identityNumber: string, today: string): number {
  const birthday = birthdayOf(identityNumber)
  const years = Number(today.slice(0, 4)) - Number(birthday.slice(0, 4))
  return today.slice(5) < birthday.slice(5) ? years - 1 : years
}

/** Spaces and dashes gone, x made X: people type numbers as they read them. */
export function normaliseNumber(value: string): string {
  return value.replace(/[\s-]/g, '').toUpperCase()
}

export function isPhone(value: string): boolean {
  return /^1[3-9]\d{9}$/.test(value)
}

/** Chinese bank cards have 12 to 19 digits and carry Luhn's check. */
export function isBankAccount(value: string): boolean {
  return /^\d{12,19}$/.test(value) && luhnSum(value) % 10 === 0
}

/** A multiple of ten for digits that carry the check. Source: ISO/IEC 7812-1. */
export function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
}

/** 王*, 欧阳* → only the first character stays; the last one too from three characters on. */
export function maskName(name: string): string {
  const letters = [...name]
  if (letters.length <= 1) return '*'
  const stars = '*'.repeat(Math.max(1, letters.length - 2))
  return letters.length === 2 ? `${letters[0]}*` : `${letters[0]}${stars}${letters.at(-1)}`
}

/** 138****5678 */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** 990***********1234 */
export function maskIdentityNumber(value: string): string {
  return `${value.slice(0, 3)}***********${value.slice(-4)}`
}

/** **** 1234 */
export function maskBankAccount(value: string): string {
  return `**** ${value.slice(-4)}`
}
