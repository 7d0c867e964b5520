import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { goBack } from '#phone/navigation'
import { useSession } from '#phone/session'
import { readBooking } from './booking-draft'

/** Whoever goes back after booking or giving up passes by the screens on which it was filled in. */
export function useLeaveWhenDone(clinicId: string) {
  const { me } = useSession()
  const owner = useRef<string | null>(null)
  // A session that ended takes nothing away from who fills in.
  owner.current = me?.id ?? owner.current
  const isFirst = useRef(true)
  useDidShow(() => {
    const isBack = !isFirst.current
    isFirst.current = false
    if (isBack && readBooking(clinicId, owner.current) === null) goBack()
  })
}
