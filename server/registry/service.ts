import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '#server/db/database'
import { place } from './tables'

export type Place = typeof place.$inferSelect

/** The places of a kind in a city, by name. */
export async function placesOf(db: Database, cityCode: string, kind?: string): Promise<Place[]> {
  return await db
    .select()
    .from(place)
    .where(and(eq(place.cityCode, cityCode), kind === undefined ? undefined : eq(place.kind, kind)))
    .orderBy(asc(place.name))
}

/** All places of several cities. */
export async function placesIn(db: Database, cityCodes: readonly string[]): Promise<Place[]> {
  return await db
    .select()
    .from(place)
    .where(inArray(place.cityCode, [...new Set(cityCodes)]))
}

/** One place of a city; null when there is none of this code. */
export async function findPlace(db: Database, cityCode: string, code: string): Promise<Place | null> {
  const [row] = await db
    .select()
    .from(place)
    .where(and(eq(place.cityCode, cityCode), eq(place.code, code)))
  return row ?? null
}
