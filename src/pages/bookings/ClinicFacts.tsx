import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import type { bookings } from '#contract/bookings'
import type { ResponseOf } from '#contract/endpoint'
import { dial } from '#phone/dial'

export type Clinic = ResponseOf<typeof bookings.clinics>['items'][number]

/** What it is, where, when, and whom to call. */
export function ClinicFacts({ clinic }: { clinic: Clinic }) {
  const { programme, rhythm, slotMinutes, place, address, phone } = clinic
  return (
    <Stack>
      <SafeText kind="note">{programme.summary}</SafeText>
      <Card kind="list">
        <ListRow icon="clock" title={rhythm} note={`每个时段 ${slotMinutes} 分钟，只约一位`} />
        <ListRow icon="map-pin" title={place} note={address} />
        <ListRow
          icon="phone"
          title={phone}
          note="有变化或找不到地方，可以打这个电话"
          onClick={() => dial(phone)}
        />
      </Card>
    </Stack>
  )
}
