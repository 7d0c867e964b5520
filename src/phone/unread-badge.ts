import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { useSession } from './session'
import { useIsOnScreen } from './use-is-on-screen'

// 消息 among the tabs of app.config.ts.
const index = 2

/** The number of unread messages on their tab; on each tab page, as WeChat lets no other page say it. */
export function useUnreadBadge() {
  const unread = useSession().me?.unreadMessages ?? 0
  const isOnScreen = useIsOnScreen()
  useEffect(() => {
    if (!isOnScreen) return
    const text = unread > 99 ? '99+' : String(unread)
    const change = unread > 0 ? Taro.setTabBarBadge({ index, text }) : Taro.removeTabBarBadge({ index })
    // The tab was left meanwhile; the next one says it.
    change.catch(() => undefined)
  }, [unread, isOnScreen])
}
