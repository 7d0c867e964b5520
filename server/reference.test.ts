import { isBankAccount } from '#contract/personal-data'
import { newReference } from './reference'

test('a reference number has twelve digits, and one digit misheard is noticed', () => {
  for (let round = 0; round < 200; round += 1) {
    const reference = newReference()
    expect(reference).toMatch(/^[1-9]\d{11}$/)
    // Bank cards carry the same check.
    expect(isBankAccount(reference)).toBe(true)
    const misheard = reference.slice(0, 5) + String((Number(reference[5]) + 1) % 10) + reference.slice(6)
    expect(isBankAccount(misheard)).toBe(false)
  }
})
