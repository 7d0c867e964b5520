import { Notice } from '#components/Notice'
import { type Booking, bookingMachine, outcomeLabels } from '#contract/bookings'

const due = '结果登记后，会发消息告诉您。没有谈上，请拨打下面的电话。'
const ahead = '不能来请提前取消，把时段留给别人。'
const aheadUnnamed =
  '您选了匿名，律师看不到您的姓名和电话：到时间请您打给服务中心，或到现场报编号。不能来请提前取消。'

/** What the status means for the visitor now. */
export function BookingOutcome({ booking }: { booking: Booking }) {
  const { status, canCancel, isAnonymous, outcome, outcomeNote } = booking
  const { meaning } = bookingMachine.statuses[status]
  switch (status) {
    case 'confirmed':
      if (!canCancel)
        return (
          <Notice tone="info" title="约定的时间到了。">
            {due}
          </Notice>
        )
      return (
        <Notice tone="info" title={meaning}>
          {isAnonymous ? aheadUnnamed : ahead}
        </Notice>
      )
    case 'cancelled':
      return (
        <Notice tone="info" title="您取消了这次预约">
          需要时可以重新预约。
        </Notice>
      )
    case 'attended':
      return (
        <Notice tone="done" title={outcome === null ? meaning : `结果：${outcomeLabels[outcome]}`}>
          {outcomeNote ?? '如有新的问题，可以再约一次。'}
        </Notice>
      )
    case 'absent':
      return <Notice tone="refused" title={meaning} />
    case 'unrecorded':
      return <Notice tone="info" title={meaning} />
  }
}
