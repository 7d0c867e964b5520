import { randomInt } from 'node:crypto'
import { luhnSum } from '#contract/personal-data'

/** Twelve digits to read out on the phone: random, so that nobody can count cases; the last one is Luhn's check. */
export function newReference(): string {
  const first11 = String(randomInt(10 ** 10, 10 ** 11))
  return `${first11}${(10 - (luhnSum(`${first11}0`) % 10)) % 10}`
}

/** As one reads it out: in fours. */
export const spokenReference = (reference: string) => reference.replace(/(.{4})(?=.)/g, '$1 ')
