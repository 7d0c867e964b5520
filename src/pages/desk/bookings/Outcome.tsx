import { Notice } from '#components/Notice'
import { outcomeLabels } from '#contract/bookings'
import type { Consultation } from './consultation'
import { OutcomeForm } from './OutcomeForm'

/** What came of it; once it has begun, the way to say so. */
export function Outcome({ consultation: { booking, canRecord } }: { consultation: Consultation }) {
  switch (booking.status) {
    case 'confirmed':
    case 'unrecorded':
      if (canRecord) return <OutcomeForm id={booking.id} />
      return (
        <Notice tone="info" title="咨询还没有开始">
          开始后，在这里登记结果。
        </Notice>
      )
    case 'attended':
      return (
        <Notice
          tone="done"
          title={`结果：${booking.outcome === null ? '已完成' : outcomeLabels[booking.outcome]}`}
        >
          {booking.outcomeNote ?? '没有写给来访者的话。'}
        </Notice>
      )
    case 'absent':
      return (
        <Notice tone="refused" title="来访者没有来">
          对方会收到消息，可以重新预约。
        </Notice>
      )
    case 'cancelled':
      return <Notice tone="info" title="这次预约已经取消" />
  }
}
