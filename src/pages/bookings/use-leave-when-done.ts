import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { goBack } from '#phone/navigation'
import { isBookingDone } from './booking-draft'

/** Whoever goes back after booking or giving up passes by the screens on which it was filled in. */
export function useLeaveWhenDone(clinicId: string) {
  const isFirst = useRef(true)
  useDidShow(() => {
    const isBack = !isFirst.current
    isFirst.current = false
    if (isBack && isBookingDone(clinicId)) goBack()
  })
}
