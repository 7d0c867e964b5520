import type { bookings } from '#contract/bookings'
import type { ResponseOf } from '#contract/endpoint'

export type SlotDay = ResponseOf<typeof bookings.slots>['days'][number]
export type Slot = SlotDay['slots'][number]

/** How many times of a day can still be taken. */
export function freeOn(day: SlotDay): number {
  return day.slots.filter((slot) => slot.isFree).length
}
