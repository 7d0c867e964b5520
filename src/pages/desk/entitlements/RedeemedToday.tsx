import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { ListRow } from '#components/ListRow'
import { SafeText } from '#components/SafeText'
import { Section } from '#components/Section'
import { timeOf } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import type { entitlements } from '#contract/entitlements'

/** What went over this counter today. */
export function RedeemedToday({ today }: { today: ResponseOf<typeof entitlements.deskRedemptions> }) {
  const { placeName, items } = today
  return (
    <Section title={`今天已发 ${today.today} 份`}>
      <SafeText kind="note">{placeName}</SafeText>
      {items.length === 0 ? (
        <Empty icon="gift" title="今天还没有发放" text="扫第一个领取码后，会记在这里。" />
      ) : (
        <Card kind="list">
          {items.map((item) => (
            <ListRow
              key={`${item.at}${item.maskedName ?? ''}`}
              title={item.maskedName ?? '会员'}
              note={item.title}
              extra={timeOf(new Date(item.at))}
            />
          ))}
        </Card>
      )}
    </Section>
  )
}
