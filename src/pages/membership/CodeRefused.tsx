import type { ApiError } from '#api/api-error'
import { Button } from '#components/Button'
import { Empty } from '#components/Empty'
import { ErrorRetry } from '#components/ErrorRetry'
import type { IconName } from '#components/Icon'
import { Stack } from '#components/Stack'
import { go, replace } from '#phone/navigation'

const refusals: Partial<Record<ApiError['code'], { title: string; icon: IconName }>> = {
  join_code_unknown: { title: '没有找到这个入会码', icon: 'search' },
  join_code_revoked: { title: '这个入会码已停用', icon: 'ban' },
  union_closed: { title: '这个工会暂不吸收会员', icon: 'building-2' },
}

interface CodeRefusedProps {
  error: ApiError
  /** Stays in the box when one goes back to mend it. */
  code: string
  onRetry: () => void
}

/** A code that leads to no union says why, and where else one can go. */
export function CodeRefused({ error, code, onRetry }: CodeRefusedProps) {
  const refusal = refusals[error.code]
  if (refusal === undefined) return <ErrorRetry error={error} onRetry={onRetry} />
  return (
    <Stack>
      <Empty icon={refusal.icon} title={refusal.title} text={error.message} />
      <Button label="找居住地的工会" onClick={() => go('membership/fallbacks')} />
      <Button kind="quiet" label="换一个码" onClick={() => replace('membership/union', { typed: code })} />
    </Stack>
  )
}
