import type { ReactNode } from 'react'
import { Card } from '#components/Card'
import { CityPicker } from '#components/CityPicker'
import { Section } from '#components/Section'
import { useCity } from '#phone/city'

/** A page opened from outside may not know the city yet, and nothing can be said without it. */
export function CityFirst({ children }: { children: ReactNode }) {
  const { city } = useCity()
  if (city !== null) return children
  return (
    <Section title="您在哪个城市">
      <Card kind="list">
        <CityPicker />
      </Card>
    </Section>
  )
}
