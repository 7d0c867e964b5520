import { and, eq, notInArray } from 'drizzle-orm'
import type { City, ClinicSeed } from '#contract/city'
import { newId } from '#server/db/columns'
import type { Transaction } from '#server/db/database'
import { unionByCode } from '#server/membership/service'
import { clinic } from './tables'

/** Brings a city's clinics up to date; one that left the data takes no more bookings. */
export async function loadClinics(tx: Transaction, city: City): Promise<void> {
  for (const seed of city.clinics) await loadClinic(tx, city, seed)
  const codes = city.clinics.map(({ code }) => code)
  await tx
    .update(clinic)
    .set({ isOffered: false })
    .where(and(eq(clinic.cityCode, city.code), notInArray(clinic.code, codes)))
}

async function loadClinic(tx: Transaction, city: City, seed: ClinicSeed): Promise<void> {
  if (!city.places.some(({ code }) => code === seed.place))
    throw new Error(`clinic ${seed.code} is at ${seed.place}, which ${city.code} does not have`)
  const union = await unionByCode(tx, city.code, seed.union)
  const { code, title, weekday, slotMinutes, daysAhead, modes } = seed
  const values = {
    ...{ code, title, weekday, slotMinutes, daysAhead, modes },
    cityCode: city.code,
    unionId: union.id,
    unionPath: union.path,
    programmeCode: seed.programme,
    placeCode: seed.place,
    fromTime: seed.from,
    toTime: seed.to,
    isOffered: true,
  }
  await tx
    .insert(clinic)
    .values({ id: newId(), ...values })
    .onConflictDoUpdate({ target: [clinic.cityCode, clinic.code], set: values })
}
