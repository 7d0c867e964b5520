import { useState } from 'react'
import { useDeskBookings } from '#api/bookings'
import { Empty } from '#components/Empty'
import { MoreButton } from '#components/MoreButton'
import { Page } from '#components/Page'
import { Segments } from '#components/Segments'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { useParams } from '#phone/navigation'
import { DeskDays } from './DeskDays'

const choices = [
  { value: 'upcoming', label: '即将开始' },
  { value: 'past', label: '已经过去' },
] as const
type Show = (typeof choices)[number]['value']

const nothing = {
  upcoming: { title: '近期没有预约', text: '有人预约后会出现在这里，并按时间排好。' },
  past: { title: '还没有过去的咨询', text: '咨询时间过后，会移到这里登记结果。' },
} as const satisfies Record<Show, { title: string; text: string }>

export default function DeskBookingsListPage() {
  const asked = useParams('show').show
  const [show, setShow] = useState<Show>(asked === 'past' ? 'past' : 'upcoming')
  const consultations = useDeskBookings(show)
  return (
    <Page title="我的咨询">
      <Stack>
        <Segments label="看哪些咨询" options={choices} chosen={show} onChoose={setShow} />
        <Shown
          query={consultations}
          isEmpty={(items) => items.length === 0}
          empty={<Empty icon="calendar" {...nothing[show]} />}
        >
          {(items) => (
            <Stack gap="tight">
              <DeskDays consultations={items} />
              <MoreButton pages={consultations} />
            </Stack>
          )}
        </Shown>
      </Stack>
    </Page>
  )
}
