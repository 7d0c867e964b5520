import { View } from '@tarojs/components'
import { aria } from '#phone/aria'
import type { IconName } from './icon-names'
import './Icon.scss'

export type { IconName } from './icon-names'

interface IconProps {
  name: IconName
  size?: 'small' | 'medium' | 'large' | 'drawing'
}

/** A sign in the colour of the text around it; never the only carrier of a meaning. */
export function Icon({ name, size = 'medium' }: IconProps) {
  return <View className={`icon icon--${name} icon-size--${size}`} {...aria({ isHidden: true })} />
}
