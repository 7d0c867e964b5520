import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '#phone/aria'
import './Card.scss'

interface CardProps {
  /** `list` has no padding of its own: its rows have. */
  kind?: 'plain' | 'list' | 'brand' | 'honour'
  /** Makes the whole card one button, called by this name. */
  label?: string
  onClick?: () => void
  children: ReactNode
}

export function Card({ kind = 'plain', label, onClick, children }: CardProps) {
  if (!onClick) return <View className={`card card--${kind}`}>{children}</View>
  return (
    <View
      className={`card card--${kind}`}
      hoverClass="card--pressed"
      {...aria({ role: 'button', ...(label === undefined ? {} : { label }) })}
      onClick={onClick}
    >
      {children}
    </View>
  )
}
