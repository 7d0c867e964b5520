import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '#phone/aria'
import { Icon } from './Icon'
import type { IconName } from './icon-names'
import './ListRow.scss'

interface ListRowProps {
  title: string
  note?: string | null
  icon?: IconName
  /** Beside the title, or below it where there is no room: a Tag or StatusTag. */
  tag?: ReactNode
  /** At the right: a short figure or word. */
  extra?: ReactNode
  onClick?: () => void
}

/** One row of a list, at least 112 high; stands in a Card of kind `list`. */
export function ListRow({ title, note, icon, tag, extra, onClick }: ListRowProps) {
  const content = (
    <>
      {icon && (
        <View className="list-row__icon">
          <Icon name={icon} />
        </View>
      )}
      <View className="list-row__words">
        {tag === undefined ? (
          <Text className="list-row__title">{title}</Text>
        ) : (
          <View className="list-row__head">
            <Text className="list-row__title">{title}</Text>
            {tag}
          </View>
        )}
        {note && <Text className="list-row__note">{note}</Text>}
      </View>
      {extra !== undefined && <View className="list-row__extra">{extra}</View>}
      {onClick && (
        <View className="list-row__arrow">
          <Icon name="chevron-right" size="small" />
        </View>
      )}
    </>
  )
  if (!onClick) return <View className="list-row">{content}</View>
  return (
    <View className="list-row" hoverClass="list-row--pressed" {...aria({ role: 'button' })} onClick={onClick}>
      {content}
    </View>
  )
}
