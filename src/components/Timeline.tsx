import { Text, View } from '@tarojs/components'
import { Icon } from './Icon'
import { type Tone, toneSigns } from './Tag'
import './Timeline.scss'

export interface TimelineItem {
  id: string
  title: string
  /** The day and time, and the unit that acted. */
  meta: string
  note?: string | null
  tone: Tone
}

/** What happened, newest first; each entry has a sign as well as a colour. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <View className="timeline">
      {items.map((item) => (
        <View key={item.id} className="timeline__item">
          <View className={`timeline__sign timeline__sign--${item.tone}`}>
            <Icon name={toneSigns[item.tone]} size="small" />
          </View>
          <View className="timeline__words">
            <Text className="timeline__title">{item.title}</Text>
            <Text className="timeline__meta">{item.meta}</Text>
            {item.note && <Text className="timeline__note">{item.note}</Text>}
          </View>
        </View>
      ))}
    </View>
  )
}
