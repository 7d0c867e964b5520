import { useEffect } from 'react'
import { useCities } from '#api/home'
import type { Landing } from '#contract/membership'
import { useCity } from '#phone/city'

/** Whoever scans a union's code and has chosen no city yet is in the union's city. */
export function useCityOfUnion(landing: Landing | null) {
  const { city, choose } = useCity()
  const cities = useCities()
  const items = cities.state === 'content' ? cities.content.items : []
  const own = items.find((item) => item.code === landing?.union.cityCode)
  useEffect(() => {
    if (city === null && own !== undefined) choose(own)
  }, [city, own, choose])
}
