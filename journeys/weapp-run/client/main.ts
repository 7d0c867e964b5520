import { app } from './app'
import { device } from './device'
import { hideToast, showActionSheet, showModal, showToast } from './dialogs'
import { tellLogic } from './messages'
import { network } from './network'
import type { Page } from './page'
import { PageStack } from './page-stack'
import { launch, phone } from './phone'

interface Apis {
  /** Each reads the object that page code gave it, by what WeChat says of that call. */
  [name: string]: { answer(given: object, page: Page): unknown }['answer']
}

const apis: Apis = {
  ...device,
  ...{ showToast, hideToast, showModal, showActionSheet, ...network },
  showLoading: ({ title }: { title: string }) => showToast({ title, icon: 'loading', duration: 0 }),
  hideLoading: hideToast,
  navigateTo: ({ url }: { url: string }) => pages.navigateTo(url),
  redirectTo: ({ url }: { url: string }) => pages.redirectTo(url),
  navigateBack: ({ delta = 1 }: { delta?: number }) => pages.navigateBack(delta),
  switchTab: ({ url }: { url: string }) => pages.switchTab(url),
  reLaunch: ({ url }: { url: string }) => pages.reLaunch(url),
  startPullDownRefresh: (_: object, page) => tellLogic('pagePullDownRefresh', { bridgeId: page.id }),
  stopPullDownRefresh() {},
  onNetworkStatusChange: ({ success }: { success: string }) => void networkListeners.add(success),
  offNetworkStatusChange: ({ success }: { success: string }) => void networkListeners.delete(success),
}

const networkListeners = new Set<string>()
const pages = new PageStack(Object.keys(apis), onCall, launch.scene)

interface Given {
  success?: string
  fail?: string
  complete?: string
}

async function onCall(name: string, given: unknown, page: Page | undefined): Promise<void> {
  const { success, fail, complete, ...rest }: Given = typeof given === 'object' && given !== null ? given : {}
  const tell = (ids: (string | undefined)[], said: object) => {
    for (const id of ids) if (id !== undefined) tellLogic('triggerCallback', { id, args: said })
  }
  try {
    const isListening = /^(on|off)[A-Z]/.test(name)
    const value = await answerTo(name, isListening ? { success } : rest, page)
    if (!isListening) tell([success, complete], { errMsg: `${name}:ok`, ...value })
  } catch (refusal) {
    const errMsg = refusal instanceof Error ? refusal.message : String(refusal)
    tell([fail, complete], { errMsg })
  }
}

async function answerTo(name: string, given: object, page: Page | undefined): Promise<object> {
  const answer = phone.answers.get(name)
  if (answer !== undefined && 'refused' in answer) throw new Error(`${name}:fail ${answer.refused}`)
  if (answer !== undefined) return answer.value
  const api = apis[name]
  if (api === undefined) phone.problems.push(`wx.${name} is not known to the test's phone`)
  return ((await api?.(given, page ?? lastPage())) as object | undefined) ?? {}
}

function lastPage(): Page {
  if (pages.top === undefined) throw new Error('No page is open.')
  return pages.top
}

const query = Object.entries(launch.query).map(([name, value]) => `${name}=${value}`)
await pages.reLaunch(`${launch.path ?? app.entryPagePath ?? app.pages[0]}?${query.join('&')}`)

phone.hands = {
  pages: () => pages.addresses,
  topFrame: () => lastPage().id,
  isIdle: () => lastPage().isStarted && lastPage().isDrawn,
  goTo: (url) => pages.reLaunch(url),
  hide() {
    tellLogic('pageHide', { bridgeId: lastPage().id })
    tellLogic('appHide')
  },
  show(again) {
    tellLogic('appShow', again)
    tellLogic('pageShow', { bridgeId: lastPage().id })
  },
  setOnline(isOnline) {
    phone.isOnline = isOnline
    if (isOnline) localStorage.removeItem('offline')
    else localStorage.setItem('offline', 'yes')
    const said = { isConnected: isOnline, networkType: isOnline ? 'wifi' : 'none' }
    for (const id of networkListeners) tellLogic('triggerCallback', { id, args: said })
  },
}
