import { randomInt } from 'node:crypto'

/** Twelve digits, shown in groups of four; says nothing about the person. */
export function newMemberNumber(): string {
  return String(randomInt(100_000_000_000)).padStart(12, '0')
}
