import Taro from '@tarojs/taro'
import type { Programme } from '#contract/catalogue'
import { go, goBack, type PageParams, replace } from '#phone/navigation'

/** The screens of the way from the time to the booking. */
export function screensOf({ form }: Programme): string[] {
  return [...form.map(({ title }) => title), '核对后预约']
}

export function goToGroup(clinic: string, index: number, params: PageParams = {}) {
  go('bookings/book', { ...params, clinic, group: String(index) })
}

/** Opens the screen that holds a field, to come back to "check your answers" from it. */
export function goToField(clinic: string, { form }: Programme, code: string) {
  const index = form.findIndex(({ fields }) => fields.some((field) => field.code === code))
  goToGroup(clinic, Math.max(0, index), { field: code, from: 'review' })
}

/** After a change, straight back to "check your answers", also when a deep stack no longer holds it. */
export function backToReview(clinic: string) {
  if (pathBefore()?.includes('bookings/review')) goBack()
  else replace('bookings/review', { clinic })
}

/** To the times again, with nothing of the form left behind. */
export function leaveForm() {
  if (pathBefore() === undefined) replace('bookings/clinic')
  else goBack()
}

function pathBefore(): string | undefined {
  return Taro.getCurrentPages().at(-2)?.route
}
