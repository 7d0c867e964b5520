import { eq } from 'drizzle-orm'
import type { City } from '#contract/city'
import { newId } from '#server/db/columns'
import type { Transaction } from '#server/db/database'
import { unionByCode } from '#server/membership/service'
import { place } from '#server/registry/tables'

/** Brings a city's places up to date; one that left the data leaves the directory. */
export async function loadPlaces(tx: Transaction, city: City): Promise<void> {
  const kept = new Set(city.places.map(({ code }) => code))
  for (const seed of city.places) {
    const union = await unionByCode(tx, city.code, seed.union)
    const { code, name, kind, address, hours } = seed
    const values = {
      ...{ code, name, kind, address, hours },
      cityCode: city.code,
      unionId: union.id,
      unionPath: union.path,
      phone: seed.phone ?? null,
      isSample: seed.isSample ?? false,
    }
    await tx
      .insert(place)
      .values({ id: newId(), ...values })
      .onConflictDoUpdate({ target: [place.cityCode, place.code], set: values })
  }
  const present = await tx
    .select({ id: place.id, code: place.code })
    .from(place)
    .where(eq(place.cityCode, city.code))
  for (const row of present) if (!kept.has(row.code)) await tx.delete(place).where(eq(place.id, row.id))
}
