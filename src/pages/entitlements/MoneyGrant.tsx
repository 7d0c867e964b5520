import { View } from '@tarojs/components'
import { Card } from '#components/Card'
import { Notice } from '#components/Notice'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { dayLabel, dayOf } from '#contract/day'
import type { Entitlement } from '#contract/entitlements'
import { moneyLabel } from '#contract/money'
import { EntitlementTag } from './EntitlementTag'
import './KitVoucher.scss'

/** Money: how much, since when, and that it is not paid yet; payouts come later, and only the bank can end this. */
export function MoneyGrant({ entitlement }: { entitlement: Entitlement }) {
  const { amountFen, issuedAt } = entitlement
  return (
    <Stack>
      <Card>
        <View className="voucher">
          <EntitlementTag entitlement={entitlement} />
          {amountFen !== null && <SafeText kind="figure">{moneyLabel(amountFen)}</SafeText>}
          <SafeText kind="note">{`${dayLabel(dayOf(new Date(issuedAt)))}批准`}</SafeText>
        </View>
      </Card>
      <Notice tone="info" title="还没有到账">
        工会按批次打款，打到您申请时填的银行卡。有疑问请拨打 12351。
      </Notice>
    </Stack>
  )
}
