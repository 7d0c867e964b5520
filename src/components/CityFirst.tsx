import type { ReactNode } from 'react'
import { type ChosenCity, useCity } from '#phone/city'
import { Card } from './Card'
import { CityPicker } from './CityPicker'
import { Section } from './Section'

/** Asks for the city where none is chosen on this phone yet: a page opened from outside can't say anything without. */
export function CityFirst({ children }: { children: (city: ChosenCity) => ReactNode }) {
  const { city } = useCity()
  if (city !== null) return children(city)
  return (
    <Section title="您在哪个城市">
      <Card kind="list">
        <CityPicker />
      </Card>
    </Section>
  )
}
