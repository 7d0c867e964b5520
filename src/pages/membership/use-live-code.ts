import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { useCardCode } from '#api/membership'
import type { ResponseOf } from '#contract/endpoint'
import type { membership } from '#contract/membership'

type CardCode = ResponseOf<typeof membership.cardCode>

/** The card's code while the page is shown: fetched at once, and again by `renew` when its time is over. */
export function useLiveCode() {
  const [code, setCode] = useState<CardCode | null>(null)
  const isShown = useRef(true)
  const wasMissed = useRef(false)
  const fetching = useCardCode()
  const renew = async () => {
    if (!isShown.current) {
      wasMissed.current = true
      return
    }
    // A code that could not be renewed is over, and must not be held up again.
    setCode(await fetching.run({}))
  }
  const latest = useRef(renew)
  latest.current = renew
  useEffect(() => void latest.current(), [])
  useDidHide(() => {
    isShown.current = false
  })
  useDidShow(() => {
    isShown.current = true
    if (wasMissed.current) void latest.current()
    wasMissed.current = false
  })
  return {
    code,
    error: fetching.error,
    isRunning: fetching.isRunning,
    renew: () => void latest.current(),
  }
}
