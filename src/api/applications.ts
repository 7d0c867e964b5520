import { applications } from '#contract/applications'
import { entitlements } from '#contract/entitlements'
import { home } from '#contract/home'
import { membership } from '#contract/membership'
import { messages } from '#contract/messages'
import { useCommand } from './use-command'
import { useList } from './use-list'
import { useRead } from './use-read'

// A step of an application also moves the inbox, the first screen, and what was granted.
const mine = [applications.mine, applications.one, home.home, messages.list, membership.landing]
const desk = [applications.deskList, applications.deskOne, entitlements.mine]

export const useProgramme = (code: string, city: string | null) =>
  useRead(
    applications.programme,
    { params: { code }, query: { city: city ?? '' } },
    { isReady: code !== '' && city !== null },
  )
export const useApplication = (id: string) =>
  useRead(applications.one, { params: { id } }, { isReady: id !== '' })
export const useMyApplications = () => useList(applications.mine, {})
/** What one has of this programme here: a draft to go on with, or what is under way. */
export const useMineOf = (programme: string, city: string) => useList(applications.mine, { programme, city })
export const usePublicity = (city: string | null) =>
  useRead(applications.publicity, { query: { city: city ?? '' } }, { isReady: city !== null })

export const useStartApplication = () => useCommand(applications.start, mine)
export const useSaveAnswers = () => useCommand(applications.save, [applications.mine])
export const useAttachFiles = () => useCommand(applications.attach, [applications.one])
export const useSubmitApplication = () => useCommand(applications.submit, mine)
export const useMendApplication = () => useCommand(applications.mend, mine)
export const useWithdrawApplication = () => useCommand(applications.withdraw, mine)

export const useDeskApplications = (query: { show: 'waiting' | 'all'; reference?: string }) =>
  useList(applications.deskList, query)
export const useDeskApplication = (id: string) =>
  useRead(applications.deskOne, { params: { id } }, { isReady: id !== '' })
export const useApprove = () => useCommand(applications.deskApprove, desk)
export const useReturnItem = () => useCommand(applications.deskReturn, desk)
export const useDecline = () => useCommand(applications.deskDecline, desk)
