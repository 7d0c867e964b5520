import { useMineOf } from '#api/applications'
import { Button } from '#components/Button'
import { Notice } from '#components/Notice'
import { Stack } from '#components/Stack'
import type { Programme } from '#contract/catalogue'
import { go } from '#phone/navigation'
import { windowLabel } from './window-label'

interface BeginButtonProps {
  programme: Programme
  cityCode: string
  isOpen: boolean
}

const underWay = ['in_review', 'returned', 'publicity', 'approved']

/** The one main action of a service: what was begun comes before a new beginning; out of season it says when. */
export function BeginButton({ programme, cityCode, isOpen }: BeginButtonProps) {
  const mine = useMineOf(programme.code, cityCode)
  const rows = mine.state === 'content' ? mine.content : []
  const draft = rows.find(({ status }) => status === 'draft')
  const running = rows.find(({ status }) => underWay.includes(status))
  if (!isOpen) {
    return (
      <Notice tone="info" title="现在不在办理时间内">
        {`办理时间：${windowLabel(programme)}。到时在这里开始。`}
      </Notice>
    )
  }
  return (
    <Stack gap="tight">
      {draft === undefined ? (
        <Begin programme={programme} />
      ) : (
        <Button label="继续上次填写" onClick={() => go('applications/form', { id: draft.id })} />
      )}
      {running && (
        <Button
          kind="plain"
          label="看正在办理的那份"
          onClick={() => go('applications/file', { id: running.id })}
        />
      )}
    </Stack>
  )
}

function Begin({ programme }: { programme: Programme }) {
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
