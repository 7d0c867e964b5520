import { Button } from '#components/Button'
import { Notice } from '#components/Notice'
import { Stack } from '#components/Stack'
import type { Application } from '#contract/application-file'
import { dayLabel } from '#contract/day'
import { moneyLabel } from '#contract/money'
import { go } from '#phone/navigation'
import { MendItem } from './MendItem'

/** The one thing that the applicant can do or must know now; nothing while others are at work. */
export function TodoForMe({ application }: { application: Application }) {
  const { id, status, returned, decision, entitlementId, publicityUntil, turn } = application
  switch (status) {
    case 'draft':
      return <Button label="接着填写" onClick={() => go('applications/form', { id })} />
    case 'returned':
      return returned && <MendItem application={application} item={returned} />
    case 'publicity':
      return (
        publicityUntil && (
          <Notice tone="info" title={`公示到${dayLabel(publicityUntil)}`}>
            {`审核已经通过。${turn.next}`}
          </Notice>
        )
      )
    case 'declined':
      return (
        <Notice tone="refused" title="没有通过的原因">
          {decision?.reason ?? '请向办理的工会询问。'}
        </Notice>
      )
    case 'approved':
    case 'fulfilled':
      return <Granted amountFen={decision?.amountFen ?? null} entitlementId={entitlementId} />
    case 'in_review':
    case 'withdrawn':
      return null
  }
}

interface GrantedProps {
  amountFen: number | null
  entitlementId: string | null
}

function Granted({ amountFen, entitlementId }: GrantedProps) {
  if (entitlementId === null) return null
  const isMoney = amountFen !== null
  return (
    <Stack>
      {isMoney && <Notice tone="done" title={`批准${moneyLabel(amountFen)}`} />}
      <Button
        label={isMoney ? '看发放情况' : '看领取码'}
        onClick={() => go('entitlements/voucher', { id: entitlementId })}
      />
    </Stack>
  )
}
