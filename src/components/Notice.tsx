import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '#phone/aria'
import { Icon } from './Icon'
import { type Tone, toneSigns } from './Tag'
import './Notice.scss'

interface NoticeProps {
  tone: Tone
  title?: string
  /** Sentences, or anything. */
  children?: ReactNode
}

/** Something to know before going on, with its sign. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <View className={`notice notice--${tone}`} {...aria({ role: tone === 'refused' ? 'alert' : 'status' })}>
      <View className="notice__sign">
        {/* The sign of what is quiet looks like an unticked choice. */}
        <Icon name={tone === 'info' || tone === 'quiet' ? 'info' : toneSigns[tone]} />
      </View>
      <View className="notice__words">
        {title && <Text className="notice__title">{title}</Text>}
        <View className="notice__text">{children}</View>
      </View>
    </View>
  )
}
