import { useMyBookings } from '#api/bookings'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { ListRow } from '#components/ListRow'
import { MoreButton } from '#components/MoreButton'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { StatusTag } from '#components/StatusTag'
import { instantLabel } from '#contract/day'
import { go } from '#phone/navigation'

export default function BookingsMinePage() {
  const bookings = useMyBookings()
  return (
    <Page title="我的预约">
      <Shown
        query={bookings}
        isEmpty={(items) => items.length === 0}
        empty={
          <Empty
            icon="calendar"
            title="还没有预约"
            text="法律咨询免费，可以匿名，选好时段就约定。"
            action={{ label: '看可约的时间', onClick: () => go('bookings/clinic') }}
          />
        }
      >
        {(items) => (
          <Stack>
            <Card kind="list">
              {items.map((booking) => (
                <ListRow
                  key={booking.id}
                  title={instantLabel(new Date(booking.startsAt))}
                  note={`${booking.clinicTitle}\n${booking.place}`}
                  extra={<StatusTag of="booking" status={booking.status} />}
                  onClick={() => go('bookings/detail', { id: booking.id })}
                />
              ))}
            </Card>
            <MoreButton pages={bookings} />
          </Stack>
        )}
      </Shown>
    </Page>
  )
}
