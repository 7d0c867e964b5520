import { createContext, createElement, type PropsWithChildren, useContext, useState } from 'react'
import * as z from 'zod/mini'
import { keepStored, readStored } from './stored'

const key = 'city'
const citySchema = z.object({ code: z.string(), name: z.string() })
export type ChosenCity = z.infer<typeof citySchema>

interface CityChoice {
  /** Null until a city is chosen on this phone. */
  city: ChosenCity | null
  choose: (city: ChosenCity) => void
}

const CityContext = createContext<CityChoice | null>(null)

export function CityProvider({ children }: PropsWithChildren) {
  const [city, setCity] = useState(storedCity)
  const choose = (chosen: ChosenCity) => {
    keepStored(key, { code: chosen.code, name: chosen.name })
    setCity(chosen)
  }
  return createElement(CityContext.Provider, { value: { city, choose } }, children)
}

export function useCity(): CityChoice {
  const choice = useContext(CityContext)
  if (choice === null) throw new RangeError('useCity outside of CityProvider')
  return choice
}

function storedCity(): ChosenCity | null {
  return readStored(key, (value) => {
    const parsed = z.safeParse(citySchema, value)
    return parsed.success ? parsed.data : null
  })
}
