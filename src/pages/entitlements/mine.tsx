import { useMyEntitlements } from '#api/entitlements'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { MoreButton } from '#components/MoreButton'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { go } from '#phone/navigation'
import { EntitlementRow } from './EntitlementRow'

/** My codes, kits and grants. */
export default function EntitlementsMinePage() {
  const list = useMyEntitlements()
  return (
    <Page title="我的权益">
      <Shown
        query={list}
        isEmpty={(rows) => rows.length === 0}
        empty={
          <Empty
            icon="ticket"
            title="还没有权益"
            text="领取码和批准的款项会在这里。先看看现在可以办哪些服务。"
            action={{ label: '看看有哪些服务', onClick: () => go('services/index') }}
          />
        }
      >
        {(rows) => (
          <Card kind="list">
            {rows.map((entitlement) => (
              <EntitlementRow key={entitlement.id} entitlement={entitlement} />
            ))}
          </Card>
        )}
      </Shown>
      <MoreButton pages={list} />
    </Page>
  )
}
