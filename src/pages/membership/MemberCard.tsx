import { Text, View } from '@tarojs/components'
import { Card } from '#components/Card'
import { dayOf } from '#contract/day'
import { type Card as CardContent, membershipMachine } from '#contract/membership'
import { referenceLabel } from '#phone/format'
import './MemberCard.scss'

/** The red card; the name is masked, for others look over one's shoulder. */
export function MemberCard({ card }: { card: CardContent }) {
  const [year, month, day] = dayOf(new Date(card.since)).split('-')
  return (
    <Card kind="brand">
      <View className="member-card">
        <View className="member-card__head">
          <Text className="member-card__city">{card.cityName}</Text>
          <Text className="member-card__status">{membershipMachine.statuses[card.status].label}</Text>
        </View>
        <Text className="member-card__name">{card.maskedName}</Text>
        <Text className="member-card__union">{card.unionName}</Text>
        <View className="member-card__foot">
          <View className="member-card__pair">
            <Text className="member-card__label">会员号</Text>
            <Text className="member-card__number">{referenceLabel(card.memberNumber)}</Text>
          </View>
          <View className="member-card__pair">
            <Text className="member-card__label">入会日期</Text>
            <Text>{`${year}年${Number(month)}月${Number(day)}日`}</Text>
          </View>
        </View>
      </View>
    </Card>
  )
}
