import { home } from '#contract/home'
import { session } from '#contract/session'
import { useCommand } from './use-command'
import { useRead } from './use-read'

export const useMe = () => useRead(session.me, {})
export const useWechatSignIn = () => useCommand(session.wechat)
export const useWechatPhone = () => useCommand(session.wechatPhone, [session.me, home.home])
export const useSendCode = () => useCommand(session.sendCode)
export const usePhoneSignIn = () => useCommand(session.phone)
export const useSignOutCommand = () => useCommand(session.signOut)
