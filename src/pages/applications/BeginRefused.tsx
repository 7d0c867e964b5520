import type { ApiError } from '#api/api-error'
import { Button } from '#components/Button'
import { Refusal } from '#components/Refusal'
import { Stack } from '#components/Stack'
import { go, type PagePath, replace } from '#phone/navigation'

/** Where each refusal leads on to. */
const ways: Partial<Record<ApiError['code'], { label: string; page: PagePath }>> = {
  phone_needed: { label: '验证手机号', page: 'session/sign-in' },
  already_applied: { label: '看我的申请', page: 'applications/mine' },
  membership_busy: { label: '看我的申请', page: 'applications/mine' },
  not_member: { label: '找到我的工会，先入会', page: 'membership/fallbacks' },
  already_member: { label: '看我的会员卡', page: 'membership/card' },
  union_closed: { label: '按居住地找工会', page: 'membership/fallbacks' },
  join_code_unknown: { label: '按居住地找工会', page: 'membership/fallbacks' },
  join_code_revoked: { label: '按居住地找工会', page: 'membership/fallbacks' },
}

/** Why no draft could be opened, and what to do instead. */
export function BeginRefused({ error, onRetry }: { error: ApiError; onRetry: () => void }) {
  const way = ways[error.code]
  return (
    <Stack>
      <Refusal error={error} />
      {way && <Button label={way.label} onClick={() => replace(way.page)} />}
      {error.isSilent && <Button label="再试一次" onClick={onRetry} />}
      <Button kind="quiet" label="回首页" onClick={() => go('home/index')} />
    </Stack>
  )
}
