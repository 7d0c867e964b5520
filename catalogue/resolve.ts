import { type Programme, programmeSchema } from '#contract/catalogue'
import type { City } from '#contract/city'
import { moneyLabel } from '#contract/money'

/**
 * A programme as a city runs it: with its window, steps, publicity and figures, and the figures written into the
 * texts. Beside the city's constants, texts may use reviewDays and publicityDays.
 * Throws RangeError when the city has not switched the programme on.
 */
export function programmeIn(city: City, programme: Programme): Programme {
  const here = city.programmes.find((candidate) => candidate.code === programme.code)
  if (here === undefined) throw new RangeError(`${city.code} has no ${programme.code}`)
  const { constants, ...changes } = here
  const merged: Programme = {
    ...programme,
    ...changes,
    constants: { ...programme.constants, ...constants },
  }
  return withContentsApart(programmeSchema.parse(fillIn(merged, textsOf(merged))))
}

function textsOf(programme: Programme): Record<string, string> {
  const days = {
    reviewDays: programme.steps.reduce((total, step) => total + step.workingDays, 0),
    publicityDays: programme.publicity?.workingDays ?? 0,
  }
  return Object.fromEntries(
    Object.entries({ ...programme.constants, ...days }).map(([name, value]) => [name, textOf(name, value)]),
  )
}

function textOf(name: string, value: string | number): string {
  if (typeof value === 'number') return name.endsWith('Fen') ? moneyLabel(value) : String(value)
  const date = /^\d{4}-(\d{2})-(\d{2})$/.exec(value)
  return date ? `${Number(date[1])}月${Number(date[2])}日` : value
}

/** Rules name constants without braces, so only texts change. */
function fillIn(value: unknown, texts: Record<string, string>): unknown {
  if (typeof value === 'string')
    return value.replace(/\{constants\.(\w+)\}/g, (whole, name: string) => texts[name] ?? whole)
  if (Array.isArray(value)) return value.map((item) => fillIn(item, texts))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, texts)]))
}

/** A city names what is in a kit as one text, 水2瓶、毛巾1条; the list has an entry for each. */
function withContentsApart(programme: Programme): Programme {
  const { fulfilment } = programme
  if (fulfilment.kind !== 'kit') return programme
  const contents = fulfilment.contents.flatMap((line) => line.split('、'))
  return { ...programme, fulfilment: { ...fulfilment, contents } }
}
