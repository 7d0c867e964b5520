import type { bookings } from '#contract/bookings'
import type { ResponseOf } from '#contract/endpoint'

export type Consultation = ResponseOf<typeof bookings.deskOne>

/** Who comes, as far as a lawyer may know. */
export function visitorName({ visitor }: Consultation): string {
  if (visitor === null) return '匿名来访'
  return visitor.maskedName ?? '未留姓名'
}
