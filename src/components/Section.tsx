import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '#phone/aria'
import { Icon } from './Icon'
import './Section.scss'

interface SectionProps {
  title: string
  /** A quiet link beside the title, such as 「全部」. */
  more?: { label: string; onClick: () => void }
  children: ReactNode
}

/** A heading with what belongs to it. */
export function Section({ title, more, children }: SectionProps) {
  return (
    <View className="section">
      <View className="section__head">
        <Text className="section__title" {...aria({ role: 'heading', level: 2 })}>
          {title}
        </Text>
        {more && (
          <View
            className="section__more"
            hoverClass="section__more--pressed"
            {...aria({ role: 'link', label: `${title}：${more.label}` })}
            onClick={more.onClick}
          >
            <Text>{more.label}</Text>
            <Icon name="chevron-right" size="small" />
          </View>
        )}
      </View>
      {children}
    </View>
  )
}
