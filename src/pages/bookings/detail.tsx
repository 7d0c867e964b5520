import { useState } from 'react'
import { useBooking, useCancelBooking } from '#api/bookings'
import { ConfirmSheet } from '#components/ConfirmSheet'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useParams } from '#phone/navigation'
import { BookingView } from './BookingView'

/** One booking: when and where, what to do now, and what came of it. */
export default function BookingsDetailPage() {
  const { id } = useParams('id')
  const query = useBooking(id)
  const cancel = useCancelBooking()
  const [isAsking, setIsAsking] = useState(false)
  const confirm = async () => {
    if ((await cancel.run({ params: { id }, body: {} })) !== null) setIsAsking(false)
  }
  return (
    <Page title="预约详情">
      <Shown query={query}>
        {(booking) => <BookingView booking={booking} onCancel={() => setIsAsking(true)} />}
      </Shown>
      <ConfirmSheet
        title="取消预约"
        text="取消后，这个时段会让给别人。需要时可以重新预约。"
        action="取消预约"
        isOpen={isAsking}
        isBusy={cancel.isRunning}
        error={cancel.error}
        onConfirm={() => void confirm()}
        onClose={() => {
          setIsAsking(false)
          cancel.reset()
        }}
      />
    </Page>
  )
}
