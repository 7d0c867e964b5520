import { home } from '#contract/home'
import { useRead } from './use-read'

export const useCities = () => useRead(home.cities, {})

/** Everything the first screen shows; waits until a city is chosen. */
export const useHome = (city: string | null) =>
  useRead(home.home, { query: { city: city ?? '' } }, { isReady: city !== null })
