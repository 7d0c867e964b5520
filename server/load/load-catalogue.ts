import { cities } from '#catalogue/cities'
import { programmes } from '#catalogue/programmes'
import { programmeIn } from '#catalogue/resolve'
import type { City } from '#contract/city'
import { loadClinics } from '#server/bookings/service'
import { loadArticles } from '#server/content/service'
import { oneAtATime } from '#server/db/one-at-a-time'
import type { Deps } from '#server/deps'
import { publishProgramme } from '#server/programmes/service'
import { loadSamplePeople } from './load-people'
import { loadPlaces } from './load-places'
import { loadUnions } from './load-unions'

/** Brings the database up to the catalogue: unions, places, programmes, clinics, articles; sample people in a demo. */
export async function loadCatalogue(deps: Deps, only: readonly City[] = cities): Promise<void> {
  await oneAtATime(deps, async () => {
    for (const city of only) await loadCity(deps, city, deps.clock.now())
  })
}

async function loadCity(deps: Deps, city: City, now: Date): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await loadUnions(tx, city, now)
    await loadPlaces(tx, city)
    for (const { code } of city.programmes)
      await publishProgramme(tx, city.code, programmeFor(city, code), now)
    await loadClinics(tx, city)
    if (!deps.settings.isProduction) await loadSamplePeople(tx, city, deps.sealing, now)
  })
  await loadArticles(deps, city, now)
}

function programmeFor(city: City, code: string) {
  const programme = programmes.find((each) => each.code === code)
  if (programme === undefined) throw new Error(`${city.code} switches on ${code}, which no programme has`)
  return programmeIn(city, programme)
}
