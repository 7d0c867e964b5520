import { entitlements } from '#contract/entitlements'
import { home } from '#contract/home'
import { useCommand } from './use-command'
import { useList } from './use-list'
import { useRead } from './use-read'

export const useMyEntitlements = () => useList(entitlements.mine, {})
export const useEntitlement = (id: string) =>
  useRead(entitlements.one, { params: { id } }, { isReady: id !== '' })
export const useRedeem = () =>
  useCommand(entitlements.redeem, [
    entitlements.deskRedemptions,
    entitlements.mine,
    entitlements.one,
    home.home,
  ])
export const useRedemptions = () => useRead(entitlements.deskRedemptions, {})
