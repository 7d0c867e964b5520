import { Notice } from '#components/Notice'
import { type Booking, bookingMachine, outcomeLabels } from '#contract/bookings'

const ahead = '不能来请提前取消，把时段留给别人。'
const aheadUnnamed =
  '您选了匿名，律师看不到您的姓名和电话：到时间请您打给服务中心，或到现场报编号。不能来请提前取消。'

/** What the status means for the visitor now. */
export function BookingOutcome({ booking }: { booking: Booking }) {
  const { status, isAnonymous, outcome, outcomeNote } = booking
  const { meaning } = bookingMachine.statuses[status]
  switch (status) {
    case 'confirmed':
      return (
        <Notice tone="info" title={meaning}>
          {isAnonymous ? aheadUnnamed : ahead}
        </Notice>
      )
    case 'cancelled':
      return (
        <Notice tone="quiet" title="您取消了这次预约">
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
      return <Notice tone="quiet" title={meaning} />
  }
}
