import { useRedemptions } from '#api/entitlements'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { Section } from '#components/Section'
import { Shown } from '#components/Shown'
import { go } from '#phone/navigation'

/** The station keeper's one task, and how much was done today. */
export function KeeperDesk() {
  return (
    <Section title="驿站">
      <Shown query={useRedemptions()}>
        {({ placeName, today }) => (
          <Card kind="list">
            <ListRow
              icon="scan-line"
              title="核销领取码"
              note={placeName}
              extra={`今天 ${today} 份`}
              onClick={() => go('desk/entitlements/redeem')}
            />
          </Card>
        )}
      </Shown>
    </Section>
  )
}
