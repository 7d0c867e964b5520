import { cities } from '#catalogue/cities'
import type { City, SamplePersonSeed, UnionSeed } from '#contract/city'

/** The people of the catalogue, in words for the demo page. */
export function samplePeople() {
  return { people: cities.flatMap((city) => city.people.map((seed) => describe(city, seed))) }
}

function describe(city: City, seed: SamplePersonSeed) {
  const [held] = seed.roles
  const unionCode = held?.union ?? seed.memberOf
  return {
    code: seed.code,
    name: seed.name,
    cityCode: city.code,
    cityName: city.name,
    role: held?.role ?? (seed.memberOf === undefined ? ('visitor' as const) : ('member' as const)),
    unionName: unionCode === undefined ? null : (nameOf(city.union, unionCode) ?? null),
    about: seed.about,
  }
}

function nameOf(union: UnionSeed, code: string): string | undefined {
  if (union.code === code) return union.name
  for (const unit of union.units ?? []) {
    const name = nameOf(unit, code)
    if (name !== undefined) return name
  }
  return undefined
}
