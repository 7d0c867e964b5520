import { useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { home } from '#contract/home'
import { session } from '#contract/session'
import { useCommand } from './use-command'
import { useRead } from './use-read'

export const useMe = () => useRead(session.me, {})

/** On pages that show who one is: what officers decided meanwhile is asked for each time the page is shown. */
export function useFreshMe() {
  const client = useQueryClient()
  useDidShow(() => void client.invalidateQueries({ queryKey: [session.me.path] }))
}

export const useWechatSignIn = () => useCommand(session.wechat)
export const useWechatPhone = () => useCommand(session.wechatPhone, [session.me, home.home])
export const useSendCode = () => useCommand(session.sendCode)
export const usePhoneSignIn = () => useCommand(session.phone)
export const useSignOutCommand = () => useCommand(session.signOut)
