import type { Programme } from '#contract/catalogue'
import type { Database } from '#server/db/database'
import { programmesOf } from '#server/programmes/service'
import { type Place, placesOf } from '#server/registry/service'
import { type Clinic, clinicsOf } from './clinics'
import { whereaboutsOf } from './whereabouts'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** Who can be booked in a city. */
export async function listClinics(db: Database, cityCode: string, programmeCode?: string) {
  const [clinics, published, places] = await Promise.all([
    clinicsOf(db, cityCode, programmeCode),
    programmesOf(db, cityCode),
    placesOf(db, cityCode),
  ])
  const programmes = new Map(published.map(({ programme }) => [programme.code, programme] as const))
  const items = clinics.flatMap((clinic) => {
    const programme = programmes.get(clinic.programmeCode)
    return programme === undefined ? [] : [describeClinic(clinic, programme, places)]
  })
  return { items }
}

function describeClinic(clinic: Clinic, programme: Programme, places: Place[]) {
  const { id, title, slotMinutes, modes } = clinic
  const whereabouts = whereaboutsOf(clinic, places)
  return { id, title, ...whereabouts, rhythm: rhythmOf(clinic), slotMinutes, modes, programme }
}

/** 每周三 14:30–17:30 */
function rhythmOf({ weekday, fromTime, toTime }: Clinic): string {
  return `每${weekdays[weekday] ?? ''} ${fromTime}–${toTime}`
}
