import { useEntitlement } from '#api/entitlements'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useParams } from '#phone/navigation'
import { KitVoucher } from './KitVoucher'
import { MoneyGrant } from './MoneyGrant'

/** One entitlement: a code to show at the station, or an amount and what becomes of it. */
export default function EntitlementsVoucherPage() {
  const { id } = useParams('id')
  const query = useEntitlement(id)
  const title = query.state === 'content' ? query.content.title : '我的权益'
  return (
    <Page title={title}>
      <Shown query={query}>
        {(entitlement) =>
          entitlement.kind === 'kit' ? (
            <KitVoucher entitlement={entitlement} />
          ) : (
            <MoneyGrant entitlement={entitlement} />
          )
        }
      </Shown>
    </Page>
  )
}
