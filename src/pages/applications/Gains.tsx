import { View } from '@tarojs/components'
import { Card } from '#components/Card'
import { SafeText } from '#components/SafeText'
import type { Programme } from '#contract/catalogue'
import './Gains.scss'

/** What one gets, the figure first. */
export function Gains({ gains }: Pick<Programme, 'gains'>) {
  return (
    <Card kind="list">
      {gains.map((gain) => (
        <View key={gain.text} className="gain">
          <View className="gain__figure">
            <SafeText kind="section">{gain.figure}</SafeText>
          </View>
          <View className="gain__words">
            <SafeText kind="note">{gain.text}</SafeText>
          </View>
        </View>
      ))}
    </Card>
  )
}
