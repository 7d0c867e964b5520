import type { ApiError } from '#api/api-error'
import { Button } from '#components/Button'
import { Refusal } from '#components/Refusal'
import { Stack } from '#components/Stack'
import { go } from '#phone/navigation'
import { askToSignIn } from '#phone/session'

/** Why it could not be booked, with the way that leads on. */
export function BookingRefused({ error }: { error: ApiError | null }) {
  if (error === null) return null
  return (
    <Stack>
      <Refusal error={error} />
      {error.code === 'phone_needed' && <Button kind="quiet" label="验证手机号" onClick={askToSignIn} />}
      {error.code === 'booking_limit' && (
        <Button kind="quiet" label="看我的预约" onClick={() => go('bookings/mine')} />
      )}
      {error.code === 'not_member' && (
        <Button kind="quiet" label="扫码入会" onClick={() => go('membership/union')} />
      )}
    </Stack>
  )
}
