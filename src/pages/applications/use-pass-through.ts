import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import type { Application } from '#contract/application-file'
import { goBack } from '#phone/navigation'

/** Whoever goes back from a file that was handed in passes by the screens on which it was filled in. */
export function usePassThrough(application: Application | null) {
  const isFirst = useRef(true)
  useDidShow(() => {
    const isBack = !isFirst.current
    isFirst.current = false
    if (isBack && application !== null && application.status !== 'draft') goBack()
  })
}
