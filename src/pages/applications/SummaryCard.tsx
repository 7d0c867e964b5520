import { Text, View } from '@tarojs/components'
import { Card } from '#components/Card'
import { SafeText } from '#components/SafeText'
import { aria } from '#phone/aria'
import './SummaryCard.scss'

interface SummaryCardProps {
  title: string
  rows: readonly { code: string; label: string; value: string }[]
  /** Leads to where the group is changed; absent where nothing can be changed. */
  onChange?: () => void
}

/** The answers of one group, a line for each. */
export function SummaryCard({ title, rows, onChange }: SummaryCardProps) {
  return (
    <Card kind="list">
      <View className="summary__head">
        <Text className="summary__title" {...aria({ role: 'heading', level: 3 })}>
          {title}
        </Text>
        {onChange && (
          <View
            className="summary__change"
            hoverClass="summary__change--pressed"
            {...aria({ role: 'button', label: `修改${title}` })}
            onClick={onChange}
          >
            <Text>修改</Text>
          </View>
        )}
      </View>
      {rows.map((row) => (
        <View key={row.code} className="summary__row">
          <Text className="summary__label">{row.label}</Text>
          <View className="summary__value">
            <SafeText>{row.value}</SafeText>
          </View>
        </View>
      ))}
    </Card>
  )
}
