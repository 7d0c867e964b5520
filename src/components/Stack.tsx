import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './Stack.scss'

interface StackProps {
  gap?: 'tight' | 'normal' | 'wide'
  direction?: 'column' | 'row'
  children: ReactNode
}

/** Things below each other, or side by side, with even room between them. */
export function Stack({ gap = 'normal', direction = 'column', children }: StackProps) {
  return <View className={`stack stack--${direction} stack--${gap}`}>{children}</View>
}
