import type { City, UnionSeed } from '#contract/city'
import { joinCodeSchema } from '#contract/membership'
import { identityNumberProblem, isPhone } from '#contract/personal-data'
import { cities } from './cities'
import { occupations } from './occupations'
import { programmes } from './programmes'

/** The workday on which the demo's clock starts. */
const demoDay = '2026-08-03'

const unions = cities.flatMap((city) => unionsOf(city.union))
const people = cities.flatMap((city) => city.people)

test('unions, places, clinics and people each have a code of their own', () => {
  const places = cities.flatMap((city) => [...city.places, ...city.clinics])
  for (const list of [cities, unions, places, people]) expectDistinct(list.map(({ code }) => code))
})

test('join codes are unguessable in shape and lead to one union each, old ones included', () => {
  const codes = unions.flatMap(({ joinCode, revokedJoinCodes = [] }) =>
    [joinCode ?? [], revokedJoinCodes].flat(),
  )
  expectDistinct(codes)
  for (const code of codes) expect(joinCodeSchema.parse(code)).toBe(code)
})

test('there is an old poster to try, and a union that takes no more members', () => {
  expect(unions.some((union) => union.revokedJoinCodes?.length)).toBe(true)
  expect(unions.some((union) => union.joinCode !== undefined && union.acceptsMembers === false)).toBe(true)
})

test('whoever takes members has a join code', () => {
  for (const union of unions)
    if (union.acceptsMembers !== false)
      expect([union.code, union.joinCode]).toEqual([union.code, expect.any(String)])
})

test('sample people are plainly samples: made-up region, made-up phones, 样例 in the name', () => {
  expectDistinct(people.map(({ phone }) => phone))
  expectDistinct(people.flatMap(({ identityNumber }) => identityNumber ?? []))
  for (const person of people) {
    expect(person.name).toMatch(/^样例[\p{Script=Han}]{2,3}$/u)
    expect(person.phone).toMatch(/^1990000\d{4}$/)
    expect(isPhone(person.phone)).toBe(true)
  }
})

test.each(people.flatMap(({ code, identityNumber, about }) => numbersIn(code, identityNumber, about)))(
  'the identity number of %s is valid on a region that does not exist',
  (_, number) => {
    expect(number).toMatch(/^990001/)
    expect(identityNumberProblem(number, demoDay)).toBeNull()
  },
)

describe.each(cities.map((city): [string, City] => [city.name, city]))('%s', (_, city) => {
  const own = unionsOf(city.union)
  const ownCodes = own.map(({ code }) => code)
  const placeCodes = city.places.map(({ code }) => code)

  test('switches on programmes that exist, all open when the demo starts', () => {
    for (const { code, window } of city.programmes) {
      expect(programmes.map((programme) => programme.code)).toContain(code)
      if (!window) continue
      expect(window.from <= demoDay && demoDay < window.to).toBe(true)
    }
  })

  test('puts places, clinics and people under unions that it has', () => {
    for (const { union } of [...city.places, ...city.clinics]) expect(ownCodes).toContain(union)
    for (const { memberOf, roles } of city.people) {
      for (const union of [memberOf ?? [], roles.map((role) => role.union)].flat())
        expect(ownCodes).toContain(union)
    }
  })

  test('has its clinics at places that it has, in whole slots', () => {
    for (const clinic of city.clinics) {
      expect(placeCodes).toContain(clinic.place)
      expect(minutesOf(clinic.to) - minutesOf(clinic.from)).toBeGreaterThan(0)
      expect((minutesOf(clinic.to) - minutesOf(clinic.from)) % clinic.slotMinutes).toBe(0)
    }
  })

  test('gives keepers a station and lawyers a clinic', () => {
    const clinicCodes = city.clinics.map(({ code }) => code)
    for (const role of city.people.flatMap(({ roles }) => roles)) {
      if (role.role === 'keeper') expect(placeCodes).toContain(role.place)
      if (role.role === 'lawyer') expect(clinicCodes).toContain(role.clinic)
    }
  })

  test('has somebody to try each role, and an officer at each level that it has', () => {
    const roles = city.people.flatMap((person) => person.roles)
    expect(
      city.people.filter(({ memberOf, roles }) => memberOf && roles.length === 0).length,
    ).toBeGreaterThan(1)
    expect(city.people.some(({ memberOf, roles }) => !memberOf && roles.length === 0)).toBe(true)
    for (const role of ['lawyer', 'keeper']) expect(roles.some((one) => one.role === role)).toBe(true)
    const officers = new Set(roles.filter(({ role }) => role === 'officer').map(({ union }) => union))
    const seated = new Set(own.filter(({ code }) => officers.has(code)).map(({ level }) => level))
    expect(seated).toEqual(new Set(own.map(({ level }) => level)))
  })

  test('has a place for people without an employer, and stations to collect kits', () => {
    const fallbacks = own.filter(({ isFallback }) => isFallback)
    expect(fallbacks.length).toBeGreaterThan(0)
    for (const { area } of fallbacks) expect(area).toBeTruthy()
    expect(city.places.some(({ kind }) => kind === 'station')).toBe(true)
  })

  test('gives its people occupations that the form offers', () => {
    const known = occupations.map(({ value }) => value)
    for (const { occupation } of city.people) if (occupation) expect(known).toContain(occupation)
  })
})

function unionsOf(union: UnionSeed): UnionSeed[] {
  return [union, ...(union.units ?? []).flatMap(unionsOf)]
}

function expectDistinct(values: string[]) {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
}

/** The person's own number and those that the demo page suggests typing. */
function numbersIn(code: string, own: string | undefined, about: string): [string, string][] {
  const suggested = [...about.matchAll(/\b990001\d{11}[\dX]/g)].map((match) => match[0])
  return [...(own === undefined ? [] : [own]), ...suggested].map((number) => [code, number])
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
