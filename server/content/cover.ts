import { join } from './cover-of-joining'
import { care, culture, health, study, summer } from './cover-of-life'
import { craft, honour, law, notice } from './cover-of-work'
import { HEIGHT, WIDTH } from './cover-shapes'
import { type Variation, variationOf } from './cover-variation'

export const coverKinds = [
  'honour',
  'craft',
  'care',
  'study',
  'law',
  'summer',
  'join',
  'notice',
  'health',
  'culture',
] as const
export type CoverKind = (typeof coverKinds)[number]

const scenes = {
  honour,
  craft,
  care,
  study,
  law,
  summer,
  join,
  notice,
  health,
  culture,
} satisfies Record<CoverKind, (variation: Variation) => string>

/** A drawn cover, 750 × 420: the kind chooses the scene, the seed its small differences. */
export function coverSvg({ kind, seed }: { kind: CoverKind; seed: string }): string {
  const scene = scenes[kind](variationOf(`${kind}:${seed}`))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${scene}</svg>`
}
