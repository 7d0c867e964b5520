import { home } from '#contract/home'
import { type JoinCodeStatus, membership } from '#contract/membership'
import { session } from '#contract/session'
import { addressOf } from './request'
import { useCommand } from './use-command'
import { useList } from './use-list'
import { useRead } from './use-read'

const standing = [membership.landing, membership.card, session.me, home.home]

/** The union behind a join code. */
export const useLanding = (code: string) =>
  useRead(membership.landing, { params: { code } }, { isReady: code !== '' })
export const useFallbacks = (city: string | null) =>
  useRead(membership.fallbacks, { query: { city: city ?? '' } }, { isReady: city !== null })
export const useCard = () => useRead(membership.card, {})
export const useCardCode = () => useCommand(membership.cardCode)
export const useVerifyCard = () => useCommand(membership.verifyCard)
export const useLeaveUnion = () => useCommand(membership.leave, standing)
export const useDeskCodes = (show: JoinCodeStatus) => useList(membership.deskCodes, { show })
export const useReplaceCode = () => useCommand(membership.replaceCode, [membership.deskCodes])

export const posterAddress = (code: string) => addressOf(membership.posterPng, { params: { code } })
export const posterPageAddress = (code: string) => addressOf(membership.posterPdf, { params: { code } })
