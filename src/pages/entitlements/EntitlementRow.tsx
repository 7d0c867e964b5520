import { ListRow } from '#components/ListRow'
import { dayLabel, dayOf } from '#contract/day'
import type { Entitlement } from '#contract/entitlements'
import { moneyLabel } from '#contract/money'
import { go } from '#phone/navigation'
import { EntitlementTag } from './EntitlementTag'

export function EntitlementRow({ entitlement }: { entitlement: Entitlement }) {
  const { id, kind, title } = entitlement
  return (
    <ListRow
      icon={kind === 'kit' ? 'ticket' : 'banknote'}
      title={title}
      note={noteOf(entitlement)}
      extra={<EntitlementTag entitlement={entitlement} />}
      onClick={() => go('entitlements/voucher', { id })}
    />
  )
}

/** Money that is only approved is not called paid out. */
function noteOf({ kind, amountFen, place, status, validUntil, issuedAt }: Entitlement): string {
  const what = amountFen === null ? (place?.name ?? '') : moneyLabel(amountFen)
  const until = status === 'issued' && validUntil !== null ? `${dayLabel(validUntil)}前有效` : null
  const when = until ?? `${dayLabel(dayOf(new Date(issuedAt)))}${kind === 'money' ? '批准' : '发码'}`
  return what === '' ? when : `${what}，${when}`
}
