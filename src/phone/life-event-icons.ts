import type { LifeEvent } from '#contract/catalogue'
import type { IconName } from '../components/icon-names'

export const lifeEventIcons = {
  membership: 'id-card',
  hardship: 'hand-heart',
  study: 'graduation-cap',
  law: 'scale',
  health: 'heart-pulse',
  learning: 'book-open',
  culture: 'palette',
  places: 'map-pin',
} as const satisfies Record<LifeEvent, IconName>
