import type { Programme } from '#contract/catalogue'
import type { Database } from '#server/db/database'
import { programmesOfVersions } from '#server/programmes/service'
import { type Place, placesIn } from '#server/registry/service'
import type { Booked } from './describe'

/** What bookings are told with: the versions of the programmes that asked, and the cities' places. */
export interface Surroundings {
  programmes: Map<string, Programme>
  places: Place[]
}

/** Read once for all of them. */
export async function surroundingsOf(db: Database, booked: readonly Booked[]): Promise<Surroundings> {
  const [programmes, places] = await Promise.all([
    programmesOfVersions(
      db,
      booked.map(({ booking }) => booking.programmeVersionId),
    ),
    placesIn(
      db,
      booked.map(({ clinic }) => clinic.cityCode),
    ),
  ])
  return { programmes, places }
}
