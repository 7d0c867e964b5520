import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { Notice } from '#components/Notice'
import { Stack } from '#components/Stack'
import type { Application } from '#contract/application-file'
import { dayLabel } from '#contract/day'
import { moneyLabel } from '#contract/money'
import { go } from '#phone/navigation'
import { MendItem } from './MendItem'

/** The one thing that the applicant can do or must know now; nothing while others are at work. */
export function TodoForMe({ application }: { application: Application }) {
  const { id, status, returned, decision, entitlementId, publicityUntil } = application
  switch (status) {
    case 'draft':
      return <Button label="接着填写" onClick={() => go('applications/form', { id })} />
    case 'returned':
      return returned && <MendItem application={application} item={returned} />
    case 'publicity':
      return publicityUntil && <Published application={application} until={publicityUntil} />
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

/** The list is open to everybody, so whoever stands on it can read it too. */
function Published({ application, until }: { application: Application; until: string }) {
  const { cityCode, grantFen, turn } = application
  const grant = grantFen === null ? '' : `批准后发放${moneyLabel(grantFen)}。`
  return (
    <Stack>
      <Notice tone="info" title={`公示到${dayLabel(until)}`}>
        {`审核已经通过。${turn.next}${grant}`}
      </Notice>
      <Card kind="list">
        <ListRow
          icon="megaphone"
          title="查看公示"
          note="名单上您的姓名只显示一部分"
          onClick={() => go('applications/publicity', { city: cityCode })}
        />
      </Card>
    </Stack>
  )
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
        label={isMoney ? '看打款进度' : '看领取码'}
        onClick={() => go('entitlements/voucher', { id: entitlementId })}
      />
    </Stack>
  )
}
