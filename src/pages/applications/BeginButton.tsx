import { Button } from '#components/Button'
import { Notice } from '#components/Notice'
import type { Programme } from '#contract/catalogue'
import { go } from '#phone/navigation'
import { windowLabel } from './window-label'

interface BeginButtonProps {
  programme: Programme
  isOpen: boolean
}

/** The one main action of a service; out of season it says when. */
export function BeginButton({ programme, isOpen }: BeginButtonProps) {
  if (!isOpen) {
    return (
      <Notice tone="info" title="现在不在办理时间内">
        {`办理时间：${windowLabel(programme)}。到时在这里开始。`}
      </Notice>
    )
  }
  switch (programme.fulfilment.kind) {
    case 'join':
    case 'transfer':
      // Which union comes first, so both begin with its code.
      return <Button label="选择要加入的工会" onClick={() => go('membership/fallbacks')} />
    case 'kit':
      return <Button label="申请领取码" onClick={() => go('applications/form', { code: programme.code })} />
    case 'money':
    case 'booking':
      return <Button label="开始申请" onClick={() => go('applications/form', { code: programme.code })} />
  }
}
