import { dayOf, daysBetween, instantLabel } from '#contract/day'
import type { Home } from '#contract/home'
import { runningJoin, waitingFor } from '#server/applications/service'
import { nextBooking } from '#server/bookings/service'
import type { Database } from '#server/db/database'
import { kitToCollect } from '#server/entitlements/service'

const bookingDaysAhead = 2

/**
 * The one thing that needs a person now: an item to mend, a kit to collect, a consultation in two days, a draft, a joining under review.
 * Others may see the screen and the phone keeps it: nothing here says which service it is.
 */
export async function attentionFor(db: Database, personId: string, now: Date): Promise<Home['attention']> {
  const { returned, draft } = await waitingFor(db, personId, now)
  if (returned !== null)
    return {
      title: '有一项需要您修改',
      text: '改好这一项就接着审核，其他的不用重填。',
      action: '去修改',
      subject: { kind: 'application', id: returned.id },
    }
  const kit = await kitToCollect(db, personId, now)
  if (kit !== null)
    return {
      title: '您有一份待领取',
      text: '请在有效期内到选好的地点，出示领取码。',
      action: '看领取码',
      subject: { kind: 'entitlement', id: kit.id },
    }
  const booking = await nextBooking(db, personId, now)
  if (booking !== null && daysBetween(dayOf(now), dayOf(booking.startsAt)) <= bookingDaysAhead)
    return {
      title: '预约快到了',
      text: `${instantLabel(booking.startsAt)}，不能来请提前取消。`,
      action: '看预约',
      subject: { kind: 'booking', id: booking.id },
    }
  if (draft !== null)
    return {
      title: '有一份申请没写完',
      text: '写到一半的内容都在，可以接着填。',
      action: '继续填写',
      subject: { kind: 'application', id: draft.id },
    }
  const joining = await runningJoin(db, personId)
  if (joining === null) return null
  return {
    title: '工会正在审核您的申请',
    text: '有结果会马上告诉您，也可以随时看轮到谁办。',
    action: '看进度',
    subject: { kind: 'application', id: joining },
  }
}
