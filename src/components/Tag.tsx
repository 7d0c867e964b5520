import { Text, View } from '@tarojs/components'
import { Icon } from './Icon'
import type { IconName } from './icon-names'
import './Tag.scss'

export const tones = ['done', 'waiting', 'refused', 'info', 'quiet', 'honour', 'brand'] as const
export type Tone = (typeof tones)[number]

/** Each tone has its own sign: a state is never told by colour alone. */
export const toneSigns = {
  done: 'circle-check',
  waiting: 'circle-alert',
  refused: 'circle-x',
  info: 'clock',
  quiet: 'circle',
  honour: 'star',
  brand: 'circle-dot',
} as const satisfies Record<Tone, IconName>

interface TagProps {
  tone: Tone
  label: string
  /** Instead of the tone's own sign. */
  sign?: IconName
}

export function Tag({ tone, label, sign = toneSigns[tone] }: TagProps) {
  return (
    <View className={`tag tag--${tone}`}>
      <Icon name={sign} size="small" />
      <Text>{label}</Text>
    </View>
  )
}
