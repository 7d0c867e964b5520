import type { Place } from '#server/registry/service'
import type { Clinic } from './clinics'

/** The unions' hotline, where a place has no number of its own. */
const hotline = '12351'

/** Where a clinic is held and what number to call. */
export function whereaboutsOf({ cityCode, placeCode }: Clinic, places: readonly Place[]) {
  const place = places.find((each) => each.cityCode === cityCode && each.code === placeCode)
  return { place: place?.name ?? '', address: place?.address ?? '', phone: place?.phone ?? hotline }
}
