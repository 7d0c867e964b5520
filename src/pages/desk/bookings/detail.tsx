import { useDeskBooking } from '#api/bookings'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { Page } from '#components/Page'
import { SafeText } from '#components/SafeText'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { StatusTag } from '#components/StatusTag'
import { dayLabel, dayOf, timeOf } from '#contract/day'
import { dial } from '#phone/dial'
import { referenceLabel } from '#phone/format'
import { useParams } from '#phone/navigation'
import { SummaryCard } from '../../applications/SummaryCard'
import { type Consultation, visitorName } from './consultation'
import { Outcome } from './Outcome'

/** One consultation for the lawyer: who, about what, and what came of it. */
export default function DeskBookingsDetailPage() {
  const { id } = useParams('id')
  return (
    <Page title="咨询详情">
      <Shown query={useDeskBooking(id)}>
        {(consultation) => (
          <Stack>
            <Appointment consultation={consultation} />
            {consultation.booking.summary.map((group) => (
              <SummaryCard key={group.code} title={group.title} rows={group.rows} />
            ))}
            <Outcome consultation={consultation} />
          </Stack>
        )}
      </Shown>
    </Page>
  )
}

function Appointment({ consultation }: { consultation: Consultation }) {
  const { booking, visitor } = consultation
  const { startsAt, endsAt, place, address, status, reference } = booking
  const phone = visitor?.phone ?? null
  return (
    <Stack>
      <Card>
        <Stack gap="tight">
          <SafeText kind="section">{dayLabel(dayOf(new Date(startsAt)))}</SafeText>
          <SafeText kind="title">{`${timeOf(new Date(startsAt))}–${timeOf(new Date(endsAt))}`}</SafeText>
          <SafeText kind="note">{`${place} ${address}`}</SafeText>
          <SafeText kind="note">{`编号 ${referenceLabel(reference)}，来访者会报这个编号`}</SafeText>
        </Stack>
      </Card>
      <Card kind="list">
        <ListRow
          icon="user-round"
          title={visitorName(consultation)}
          note={visitor === null ? '不显示姓名和电话；到时间由来访者打来或到场' : null}
          extra={<StatusTag of="booking" status={status} />}
        />
        {phone !== null && (
          <ListRow icon="phone" title={phone} note="只用于这一次咨询" onClick={() => dial(phone)} />
        )}
      </Card>
    </Stack>
  )
}
