import {
  ageOf,
  identityCheckDigit,
  identityNumberProblem,
  isBankAccount,
  isPhone,
  maskBankAccount,
  maskIdentityNumber,
  maskName,
  maskPhone,
  normaliseNumber,
} from './personal-data'

// Region 990001 does not exist: these numbers are samples with valid check digits.
const today = '2026-08-03'

describe('an identity number', () => {
  test.each([
    ['11010519491231002', 'X'],
    ['99000119920314101', identityCheckDigit('99000119920314101')],
    ['00000000000000000', '1'],
  ])('%s has the check digit %s', (first17, digit) => {
    expect(identityCheckDigit(first17)).toBe(digit)
  })

  test('has eleven possible check digits, X among them', () => {
    const digits = Array.from({ length: 11 }, (_, last) =>
      identityCheckDigit(`${'0'.repeat(15)}${pad(last)}`),
    )
    expect(new Set(digits).size).toBeGreaterThan(8)
    expect(digits.every((digit) => /^[\dX]$/.test(digit))).toBe(true)
  })

  test.each([
    ['that is in order', withCheckDigit('99000119920314101'), null],
    ['with its X in small letters, before it is normalised', '11010519491231002x', 'shape'],
    ['with 17 digits', '99000119920314101', 'shape'],
    ['with letters in it', '9900011992031410AB', 'shape'],
    ['with the birthday 31 February', withCheckDigit('99000119920231101'), 'birthday'],
    ['with the month 13', withCheckDigit('99000119921301101'), 'birthday'],
    ['born tomorrow', withCheckDigit('99000120260804101'), 'future'],
    ['born today', withCheckDigit('99000120260803101'), null],
    ['born on 29 February of a leap year', withCheckDigit('99000120000229101'), null],
    ['with a wrong last digit', spoilt(withCheckDigit('99000119920314101')), 'check_digit'],
    ['with two digits swapped', swapped(withCheckDigit('99000119920314101')), 'check_digit'],
  ])('%s is told what is wrong', (_, value, problem) => {
    expect(identityNumberProblem(value, today)).toBe(problem)
  })

  test.each([
    ['2026-08-02T15:59:59Z', 15],
    ['2026-08-02T16:00:00Z', 16],
  ])('at %s somebody born on 3 August 2010 is %i: the birthday begins at midnight in China', (now, age) => {
    expect(ageOf(withCheckDigit('99000120100803101'), new Date(now))).toBe(age)
  })
})

test('numbers are taken as people type them', () => {
  expect(normaliseNumber(' 110105 1949-1231 002x ')).toBe('11010519491231002X')
})

test.each([
  ['19900001001', true],
  ['12900001001', false],
  ['1990000100', false],
  ['199000010011', false],
])('%s as a phone number: %s', (phone, isRight) => {
  expect(isPhone(phone)).toBe(isRight)
})

test.each([
  ['6200000000000012344', true],
  ['6200000000000012345', false],
  ['6200000000009873', true],
  ['6200000000009837', false],
  ['62000000000', false],
  ['6200 0000 0000 0012344', false],
])('%s as a bank account: %s', (account, isRight) => {
  expect(isBankAccount(account)).toBe(isRight)
})

test.each([
  [maskName('王'), '*'],
  [maskName('王五'), '王*'],
  [maskName('样例王骑手'), '样***手'],
  [maskPhone('19900001001'), '199****1001'],
  [maskIdentityNumber('11010519491231002X'), '110***********002X'],
  [maskBankAccount('6200000000000012344'), '**** 2344'],
])('%s is what others see', (masked, expected) => {
  expect(masked).toBe(expected)
})

test('a mask hides the birthday', () => {
  expect(maskIdentityNumber('11010519491231002X')).not.toContain('19491231')
})

function withCheckDigit(first17: string): string {
  return first17 + identityCheckDigit(first17)
}

function spoilt(value: string): string {
  return value.slice(0, 17) + (value.endsWith('1') ? '2' : '1')
}

function swapped(value: string): string {
  return `${value.slice(0, 14)}${value[15] ?? ''}${value[14] ?? ''}${value.slice(16)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
