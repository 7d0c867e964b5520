import { Notice } from '#components/Notice'
import { type Booking, outcomeLabels } from '#contract/bookings'
import { OutcomeForm } from './OutcomeForm'

/** What came of it; while nothing is recorded, the way to say so. */
export function Outcome({ booking }: { booking: Booking }) {
  switch (booking.status) {
    case 'confirmed':
    case 'unrecorded':
      return <OutcomeForm id={booking.id} />
    case 'attended':
      return (
        <Notice
          tone="done"
          title={`结果：${booking.outcome === null ? '已完成' : outcomeLabels[booking.outcome]}`}
        >
          {booking.outcomeNote ?? '没有写备注。'}
        </Notice>
      )
    case 'absent':
      return (
        <Notice tone="refused" title="来访者没有来">
          对方会收到消息，可以重新预约。
        </Notice>
      )
    case 'cancelled':
      return <Notice tone="quiet" title="这次预约已经取消" />
  }
}
