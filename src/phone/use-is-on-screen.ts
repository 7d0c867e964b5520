import { useDidHide, useDidShow } from '@tarojs/taro'
import { useState } from 'react'

/** Whether this page is the one on screen; a page below another still lives, but must not navigate. */
export function useIsOnScreen(): boolean {
  const [isOnScreen, setIsOnScreen] = useState(true)
  useDidShow(() => setIsOnScreen(true))
  useDidHide(() => setIsOnScreen(false))
  return isOnScreen
}
