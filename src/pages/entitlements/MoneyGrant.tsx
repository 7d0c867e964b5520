import { View } from '@tarojs/components'
import { Card } from '#components/Card'
import { Notice } from '#components/Notice'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { dayLabel, dayOf } from '#contract/day'
import { type Entitlement, entitlementMachine } from '#contract/entitlements'
import { moneyLabel } from '#contract/money'
import { EntitlementTag } from './EntitlementTag'
import './KitVoucher.scss'

const next = {
  issued: '工会正在安排打款，打到您申请时填的银行卡。到账后会给您发消息。',
  redeemed: '已经领走，不用再办。',
  paid: '已经打到您申请时填的银行卡，请核对账户。',
  failed: '请检查银行卡号和户名，再联系办理的工会重新打款。',
  expired: '如有疑问，请拨打 12351。',
  revoked: '如有疑问，请拨打 12351。',
} as const satisfies Record<Entitlement['status'], string>

/** Money: how much, where it stands, and what comes next. */
export function MoneyGrant({ entitlement }: { entitlement: Entitlement }) {
  const { amountFen, status, issuedAt } = entitlement
  return (
    <Stack>
      <Card>
        <View className="voucher">
          <EntitlementTag entitlement={entitlement} />
          {amountFen !== null && <SafeText kind="figure">{moneyLabel(amountFen)}</SafeText>}
          <SafeText kind="note">{`${dayLabel(dayOf(new Date(issuedAt)))}批准`}</SafeText>
        </View>
      </Card>
      <Notice
        tone={status === 'failed' ? 'waiting' : 'info'}
        title={status === 'issued' ? '还没有到账' : entitlementMachine.statuses[status].meaning}
      >
        {next[status]}
      </Notice>
    </Stack>
  )
}
