import { useDeskBookings } from '#api/bookings'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { ListRow } from '#components/ListRow'
import { Section } from '#components/Section'
import { Shown } from '#components/Shown'
import { instantLabel } from '#contract/day'
import { go } from '#phone/navigation'

const mostShown = 5

/** The lawyer's next consultations. */
export function LawyerDesk() {
  const upcoming = useDeskBookings('upcoming')
  return (
    <Section title="接下来的咨询" more={{ label: '全部', onClick: () => go('desk/bookings/list') }}>
      <Shown
        query={upcoming}
        isEmpty={(items) => items.length === 0}
        empty={<Empty icon="calendar" title="没有预约" text="有人约了您的时间，会出现在这里。" />}
      >
        {(items) => (
          <Card kind="list">
            {items.slice(0, mostShown).map(({ booking, visitor }) => (
              <ListRow
                key={booking.id}
                title={instantLabel(new Date(booking.startsAt))}
                note={`${booking.clinicTitle} · ${visitor?.maskedName ?? '匿名来访'}`}
                onClick={() => go('desk/bookings/detail', { id: booking.id })}
              />
            ))}
          </Card>
        )}
      </Shown>
    </Section>
  )
}
