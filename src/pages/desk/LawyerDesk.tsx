import { useDeskBookings } from '#api/bookings'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { ListRow } from '#components/ListRow'
import { Section } from '#components/Section'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { instantLabel } from '#contract/day'
import { go } from '#phone/navigation'
import { type Consultation, visitorName } from './bookings/consultation'

const mostShown = 5
const allOf = (show: 'upcoming' | 'past') => ({
  label: '全部',
  onClick: () => go('desk/bookings/list', { show }),
})

/** What the lawyer still has to write down, and who comes next. */
export function LawyerDesk() {
  const upcoming = useDeskBookings('upcoming')
  return (
    <Stack>
      <OutcomesToRecord />
      <Section title="接下来的咨询" more={allOf('upcoming')}>
        <Shown
          query={upcoming}
          isEmpty={(items) => items.length === 0}
          empty={<Empty icon="calendar" title="没有预约" text="有人约了您的时间，会出现在这里。" />}
        >
          {(items) => <Consultations items={items} />}
        </Shown>
      </Section>
    </Stack>
  )
}

/** Nothing when there is nothing to record: the next consultations say all else, failures too. */
function OutcomesToRecord() {
  const waiting = useDeskBookings('to_record')
  if (waiting.state !== 'content' || waiting.content.length === 0) return null
  return (
    <Section title="等您登记结果" more={allOf('past')}>
      <Consultations items={waiting.content} />
    </Section>
  )
}

function Consultations({ items }: { items: readonly Consultation[] }) {
  return (
    <Card kind="list">
      {items.slice(0, mostShown).map((each) => (
        <ListRow
          key={each.booking.id}
          title={instantLabel(new Date(each.booking.startsAt))}
          note={`${each.booking.clinicTitle} · ${visitorName(each)}`}
          onClick={() => go('desk/bookings/detail', { id: each.booking.id })}
        />
      ))}
    </Card>
  )
}
