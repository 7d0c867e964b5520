import type { Level, publicityFields, Step } from './catalogue'

/** What a city changes when it switches a programme on. */
export interface ProgrammeInCity {
  code: string
  constants?: Record<string, string | number>
  window?: { from: string; to: string } | null
  steps?: Step[]
  publicity?: { workingDays: number; fields: (typeof publicityFields)[number][] }
}

export interface UnionSeed {
  code: string
  name: string
  kind: 'city' | 'county' | 'township' | 'industry' | 'grassroots' | 'group'
  level: Level
  /** The administrative area that it serves, as people say it. */
  area?: string
  isSample?: boolean
  /** Takes people of its area who have no employer's union. */
  isFallback?: boolean
  /** A fallback for every area that has none of its own; stands last. */
  servesTheRest?: boolean
  acceptsMembers?: boolean
  joinCode?: string
  /** Codes on old posters: scanning one says that it no longer works. */
  revokedJoinCodes?: string[]
  units?: UnionSeed[]
}

export interface PlaceSeed {
  code: string
  name: string
  kind: 'station' | 'service_centre'
  address: string
  hours: string
  phone?: string
  /** The code of the union that runs it. */
  union: string
  isSample?: boolean
}

export interface ClinicSeed {
  code: string
  programme: string
  title: string
  place: string
  union: string
  /** 0 is Sunday. */
  weekday: number
  from: string
  to: string
  slotMinutes: number
  /** How many days ahead may be booked. */
  daysAhead: number
  modes: ('phone' | 'online' | 'in_person')[]
}

export interface SamplePersonSeed {
  code: string
  /** Plainly a sample: 样例·… */
  name: string
  identityNumber?: string
  phone: string
  occupation?: string
  /** Roles with the code of the union or place they hold for. */
  roles: { role: 'officer' | 'lawyer' | 'keeper'; union: string; place?: string; clinic?: string }[]
  /** The union that the person is a member of. */
  memberOf?: string
  /** A line on the demo page: what one can try as this person. */
  about: string
}

export interface City {
  code: string
  /** 安康 */
  name: string
  province: string
  /** The year's figures are plainly samples of that city unless a `source` says otherwise. */
  source: string
  hotline: string
  union: UnionSeed
  programmes: ProgrammeInCity[]
  places: PlaceSeed[]
  clinics: ClinicSeed[]
  people: SamplePersonSeed[]
}
