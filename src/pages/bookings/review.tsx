import { useParams } from '#phone/navigation'
import { BookingInHand } from './BookingInHand'
import { BookingReview } from './BookingReview'
import { useLeaveWhenDone } from './use-leave-when-done'

/** Check your answers, change any of them, book. */
export default function BookingsReviewPage() {
  const { clinic } = useParams('clinic')
  useLeaveWhenDone(clinic)
  return <BookingInHand clinicId={clinic}>{(booking) => <BookingReview booking={booking} />}</BookingInHand>
}
