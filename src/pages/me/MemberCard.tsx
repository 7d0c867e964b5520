import { Text, View } from '@tarojs/components'
import { Icon } from '#components/Icon'
import { dayOf } from '#contract/day'
import type { Me } from '#contract/session'
import { aria } from '#phone/aria'
import { go } from '#phone/navigation'

/** The card's face, which opens the card; for a newcomer, the way to get one. */
export function MemberCard({ membership }: { membership: Me['membership'] }) {
  const isMember = membership !== null
  const title = isMember ? '会员卡' : '还没有会员卡'
  const union = isMember ? membership.unionName : '扫码入会，通过当天就有'
  return (
    <View
      className="card-entry"
      hoverClass="card-entry--pressed"
      {...aria({ role: 'button' })}
      onClick={() => (isMember ? go('membership/card') : go('membership/union'))}
    >
      <View className="card-entry__words">
        <Text className="card-entry__title">{title}</Text>
        <Text className="card-entry__union">{union}</Text>
        {isMember && <Text className="card-entry__since">{sinceLabel(membership.since)}</Text>}
      </View>
      <Icon name={isMember ? 'qr-code' : 'scan-line'} size="drawing" />
    </View>
  )
}

function sinceLabel(since: string): string {
  const [year, month, day] = dayOf(new Date(since)).split('-').map(Number)
  return `${year}年${month}月${day}日入会`
}
