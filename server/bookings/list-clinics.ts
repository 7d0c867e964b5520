import type { Database } from '#server/db/database'
import { currentProgramme } from '#server/programmes/service'
import { findPlace } from '#server/registry/service'
import { type Clinic, clinicsOf } from './clinics'

/** The unions' hotline, where a place has no number of its own. */
const hotline = '12351'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** Who can be booked in a city. */
export async function listClinics(db: Database, cityCode: string, programmeCode?: string) {
  const clinics = await clinicsOf(db, cityCode, programmeCode)
  return { items: await Promise.all(clinics.map((clinic) => describeClinic(db, clinic))) }
}

async function describeClinic(db: Database, clinic: Clinic) {
  const { id, title, slotMinutes, modes } = clinic
  const { programme } = await currentProgramme(db, clinic.cityCode, clinic.programmeCode)
  return {
    id,
    title,
    ...(await whereabouts(db, clinic)),
    rhythm: rhythmOf(clinic),
    slotMinutes,
    modes,
    programme,
  }
}

/** Where a clinic is held and what number to call. */
export async function whereabouts(db: Database, { cityCode, placeCode }: Clinic) {
  const place = await findPlace(db, cityCode, placeCode)
  return { place: place?.name ?? '', address: place?.address ?? '', phone: place?.phone ?? hotline }
}

/** 每周三 14:30–17:30 */
function rhythmOf({ weekday, fromTime, toTime }: Clinic): string {
  return `每${weekdays[weekday] ?? ''} ${fromTime}–${toTime}`
}
