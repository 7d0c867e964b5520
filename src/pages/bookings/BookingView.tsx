import { View } from '@tarojs/components'
import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { StatusTag } from '#components/StatusTag'
import type { Booking } from '#contract/bookings'
import { dayLabel, dayOf, timeOf } from '#contract/day'
import { addToCalendar } from '#phone/add-to-calendar'
import { dial } from '#phone/dial'
import { referenceLabel } from '#phone/format'
import { go } from '#phone/navigation'
import { SummaryCard } from '../applications/SummaryCard'
import { BookingOutcome } from './BookingOutcome'
import './BookingView.scss'

interface BookingViewProps {
  booking: Booking
  onCancel: () => void
}

export function BookingView({ booking, onCancel }: BookingViewProps) {
  const { clinicTitle, place, address, phone, startsAt, endsAt, status, reference } = booking
  return (
    <Stack>
      <Card>
        <Stack gap="tight">
          <View className="booking-view__status">
            <StatusTag of="booking" status={status} />
          </View>
          <SafeText kind="title">{dayLabel(dayOf(new Date(startsAt)))}</SafeText>
          <SafeText kind="section">{`${timeOf(new Date(startsAt))}–${timeOf(new Date(endsAt))}`}</SafeText>
          <SafeText kind="note">{`${clinicTitle} · 编号 ${referenceLabel(reference)}`}</SafeText>
        </Stack>
      </Card>
      <BookingOutcome booking={booking} />
      <Card kind="list">
        <ListRow icon="map-pin" title={place} note={address} />
        <ListRow icon="phone" title={phone} onClick={() => dial(phone)} />
      </Card>
      {booking.canCancel && (
        <Button
          kind="quiet"
          label="加到手机日历"
          onClick={() =>
            void addToCalendar({ title: clinicTitle, place: `${place} ${address}`, startsAt, endsAt })
          }
        />
      )}
      {booking.summary.map((group) => (
        <SummaryCard key={group.code} title={group.title} rows={group.rows} />
      ))}
      {booking.canCancel && <Button kind="plain" label="取消这次预约" onClick={onCancel} />}
      {(status === 'cancelled' || status === 'absent' || status === 'unrecorded') && (
        <Button label="重新预约" onClick={() => go('bookings/clinic')} />
      )}
    </Stack>
  )
}
