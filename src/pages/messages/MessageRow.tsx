import { Text, View } from '@tarojs/components'
import { Icon } from '#components/Icon'
import { Tag } from '#components/Tag'
import { instantLabel } from '#contract/day'
import type { Message } from '#contract/messages'
import { aria } from '#phone/aria'
import './MessageRow.scss'

/** One message: whether it is new, what it says, when, and that it opens something. */
export function MessageRow({ message, onOpen }: { message: Message; onOpen: () => void }) {
  return (
    <View className="message" hoverClass="message--pressed" {...aria({ role: 'button' })} onClick={onOpen}>
      <View className="message__head">
        <Text className={message.isRead ? '' : 'message__title--new'}>{message.title}</Text>
        {!message.isRead && <Tag tone="brand" sign="bell" label="新" />}
      </View>
      <Text className="message__text">{message.text}</Text>
      <View className="message__foot">
        <Text>{instantLabel(new Date(message.at))}</Text>
        {message.subject && <Icon name="chevron-right" size="small" />}
      </View>
    </View>
  )
}
