import type { applications } from '#contract/applications'
import type { Programme } from '#contract/catalogue'
import { dayOf } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import type { Database } from '#server/db/database'
import { fieldsOf } from '#server/programmes/accept-answers'
import { currentProgramme, openingOf } from '#server/programmes/service'
import { type Place, placesOf } from '#server/registry/service'

/** A programme as this city runs it, with the places that its form offers. Throws not_found. */
export async function programmePage(
  db: Database,
  cityCode: string,
  code: string,
  now: Date,
): Promise<ResponseOf<typeof applications.programme>> {
  const { programme } = await currentProgramme(db, cityCode, code)
  const today = dayOf(now)
  const places = await placesOffered(db, cityCode, programme)
  return {
    programme,
    places: places.map(({ code, name, kind, address, hours }) => ({ code, name, kind, address, hours })),
    ...openingOf(programme, today),
    today,
  }
}

/** The places that some field of the form may name. */
export async function placesOffered(db: Database, cityCode: string, programme: Programme): Promise<Place[]> {
  const fields = fieldsOf(programme).filter(({ kind }) => kind === 'place')
  if (fields.length === 0) return []
  const places = await placesOf(db, cityCode)
  return places.filter((place) =>
    fields.some(({ placeKind }) => placeKind === undefined || placeKind === place.kind),
  )
}
