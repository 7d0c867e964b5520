import { cities } from '#catalogue/cities'
import { AppError } from '#server/errors'

/** The cities that are served here. */
export function listCities() {
  return { items: cities.map(({ code, name, province }) => ({ code, name, province })) }
}

/** Throws not_found. */
export function cityOf(code: string) {
  const city = cities.find((each) => each.code === code)
  if (city === undefined) throw new AppError('not_found')
  return city
}
