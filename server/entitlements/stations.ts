import type { Database } from '#server/db/database'
import { unionById } from '#server/membership/service'
import { findPlace, type Place } from '#server/registry/service'
import type { Actor } from '#server/session/actor'
import { heldRoles } from '#server/session/policy'

/** A place seen from the side of whoever keeps it. */
export type Station = Place

/** The places that somebody keeps. Throws not_allowed for whoever keeps none. */
export async function stationsOf(db: Database, keeper: Actor): Promise<Station[]> {
  const stations: Station[] = []
  for (const { unionId, placeCode } of heldRoles(keeper, 'keeper')) {
    const { cityCode } = await unionById(db, unionId)
    const place = placeCode === null ? null : await findPlace(db, cityCode, placeCode)
    if (place !== null) stations.push(place)
  }
  return stations
}
