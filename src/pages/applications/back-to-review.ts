import Taro from '@tarojs/taro'
import { goBack, replace } from '#phone/navigation'

/** After a change, straight back to "check your answers", also when a deep stack no longer holds it. */
export function backToReview(id: string) {
  const before = Taro.getCurrentPages().at(-2)
  if (before?.route?.includes('applications/review')) goBack()
  else replace('applications/review', { id })
}
