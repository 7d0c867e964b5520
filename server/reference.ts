import { randomInt } from 'node:crypto'

/** Twelve digits to read out on the phone: random, so that nobody can count cases; the last one is Luhn's check. */
export function newReference(): string {
  const first11 = String(randomInt(10 ** 10, 10 ** 11))
  return first11 + luhnDigit(first11)
}

/** The digit that makes the whole pass Luhn's check. Source: ISO/IEC 7812-1. */
function luhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (weighted > 9 ? weighted - 9 : weighted)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}
