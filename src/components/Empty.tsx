import { Text, View } from '@tarojs/components'
import { Button } from './Button'
import { Icon } from './Icon'
import type { IconName } from './icon-names'
import './Empty.scss'

interface EmptyProps {
  title: string
  /** What to do, or when something will be here. */
  text: string
  icon?: IconName
  action?: { label: string; onClick: () => void }
}

/** A place with nothing in it says what one can do. */
export function Empty({ title, text, icon = 'inbox', action }: EmptyProps) {
  return (
    <View className="empty">
      <View className="empty__drawing">
        <Icon name={icon} size="large" />
      </View>
      <Text className="empty__title">{title}</Text>
      <Text className="empty__text">{text}</Text>
      {action && (
        <View className="empty__action">
          <Button kind="quiet" label={action.label} onClick={action.onClick} />
        </View>
      )}
    </View>
  )
}
