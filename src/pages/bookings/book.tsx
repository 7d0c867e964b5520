import { useParams } from '#phone/navigation'
import { BookingGroup } from './BookingGroup'
import { BookingInHand } from './BookingInHand'
import { useLeaveWhenDone } from './use-leave-when-done'

/** One group of what the adviser should know. */
export default function BookingsBookPage() {
  const { clinic, group, field, from } = useParams('clinic', 'group', 'field', 'from')
  useLeaveWhenDone(clinic)
  return (
    <BookingInHand clinicId={clinic}>
      {(booking) => (
        <BookingGroup
          booking={booking}
          index={Number(group)}
          field={field}
          isFromReview={from === 'review'}
        />
      )}
    </BookingInHand>
  )
}
