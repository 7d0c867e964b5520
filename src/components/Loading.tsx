import { View } from '@tarojs/components'
import { aria } from '#phone/aria'
import './Loading.scss'

/** Grey lines where content will stand; still, for nothing on a page blinks. */
export function Loading({ rows = 3 }: { rows?: number }) {
  return (
    <View className="loading" {...aria({ role: 'status', label: '正在载入' })}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <View key={row} className="loading__row">
          <View className="loading__line loading__line--long" />
          <View className="loading__line loading__line--short" />
        </View>
      ))}
    </View>
  )
}
