import { Text, View } from '@tarojs/components'
import { aria } from '#phone/aria'
import './Steps.scss'

interface StepsProps {
  titles: readonly string[]
  /** From 0. */
  current: number
}

/** Where one is on a way of a few screens. */
export function Steps({ titles, current }: StepsProps) {
  const words = `第 ${current + 1} 步，共 ${titles.length} 步`
  return (
    <View className="steps" {...aria({ role: 'status', label: `${words}：${titles[current] ?? ''}` })}>
      <View className="steps__bars">
        {titles.map((title, index) => (
          <View key={title} className={`steps__bar ${index <= current ? 'steps__bar--reached' : ''}`} />
        ))}
      </View>
      <Text className="steps__words">{words}</Text>
    </View>
  )
}
