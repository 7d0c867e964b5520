import { StatusTag } from '#components/StatusTag'
import { Tag } from '#components/Tag'
import type { Entitlement } from '#contract/entitlements'

/** The status in the contract's word, except that nobody collects money. */
export function EntitlementTag({ entitlement: { kind, status } }: { entitlement: Entitlement }) {
  if (kind === 'money' && status === 'issued') return <Tag tone="info" label="待打款" />
  return <StatusTag of="entitlement" status={status} />
}
