import { View } from '@tarojs/components'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { Section } from '#components/Section'
import { StatusTag } from '#components/StatusTag'
import { dayLabel, dayOf, timeOf } from '#contract/day'
import { go } from '#phone/navigation'
import { type Consultation, visitorName } from './consultation'

/** Consultations under their days. */
export function DeskDays({ consultations }: { consultations: readonly Consultation[] }) {
  const days = [...new Set(consultations.map(dayOfConsultation))]
  return (
    <View>
      {days.map((day) => (
        <Section key={day} title={dayLabel(day)}>
          <Card kind="list">
            {consultations
              .filter((each) => dayOfConsultation(each) === day)
              .map((each) => (
                <DeskRow key={each.booking.id} consultation={each} />
              ))}
          </Card>
        </Section>
      ))}
    </View>
  )
}

function DeskRow({ consultation }: { consultation: Consultation }) {
  const { booking } = consultation
  const rows = booking.summary.flatMap((group) => group.rows)
  const said = (code: string) => rows.find((row) => row.code === code)?.value
  const about = [visitorName(consultation), said('mode'), said('topic')].filter((each) => each !== undefined)
  const time = timeOf(new Date(booking.startsAt))
  return (
    <ListRow
      title={`${time}–${timeOf(new Date(booking.endsAt))}`}
      note={about.join(' · ')}
      extra={<StatusTag of="booking" status={booking.status} />}
      onClick={() => go('desk/bookings/detail', { id: booking.id })}
    />
  )
}

function dayOfConsultation({ booking }: Consultation): string {
  return dayOf(new Date(booking.startsAt))
}
