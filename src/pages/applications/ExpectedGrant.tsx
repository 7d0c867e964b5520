import { Notice } from '#components/Notice'
import type { Programme } from '#contract/catalogue'
import { moneyLabel } from '#contract/money'

interface ExpectedGrantProps {
  /** Null where no money is granted, or it can't be told yet. */
  grantFen: number | null
  programme: Pick<Programme, 'publicity'>
}

/** What one may expect, and that nobody has decided yet. */
export function ExpectedGrant({ grantFen, programme: { publicity } }: ExpectedGrantProps) {
  if (grantFen === null) return null
  const condition = publicity === null ? '审核通过后' : '审核通过、公示没有异议后'
  return (
    <Notice tone="info" title={`${condition}发放${moneyLabel(grantFen)}`}>
      按您填写的内容和本市的标准算出，金额固定；现在还没有批准。
    </Notice>
  )
}
