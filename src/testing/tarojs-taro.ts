import { useEffect, useRef } from 'react'

// The real @tarojs/taro does not load in jest. Tests read and script these: jest.mocked(Taro.request)…

const stored = new Map<string, unknown>()
const done = () => jest.fn(async () => ({ errMsg: 'ok' }))

const Taro = {
  ENV_TYPE: { WEAPP: 'WEAPP', WEB: 'WEB' },
  getEnv: () => 'WEB',
  request: jest.fn(),
  navigateTo: done(),
  redirectTo: done(),
  switchTab: done(),
  reLaunch: done(),
  navigateBack: done(),
  showToast: done(),
  showModal: jest.fn(async () => ({ confirm: true, cancel: false })),
  showActionSheet: jest.fn(async () => ({ tapIndex: 0 })),
  showLoading: done(),
  hideLoading: done(),
  setNavigationBarTitle: done(),
  setTabBarBadge: done(),
  removeTabBarBadge: done(),
  pageScrollTo: done(),
  stopPullDownRefresh: jest.fn(),
  makePhoneCall: done(),
  scanCode: jest.fn(),
  chooseMedia: jest.fn(),
  uploadFile: jest.fn(),
  login: jest.fn(async () => ({ code: 'sample-code' })),
  onNetworkStatusChange: jest.fn(),
  getCurrentPages: () => [],
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
  removeStorageSync: (key: string) => void stored.delete(key),
  clearStorageSync: () => stored.clear(),
  getStorageInfoSync: () => ({ keys: [...stored.keys()] }),
  getAppBaseInfo: () => ({ fontSizeSetting: 16 }),
  getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, statusBarHeight: 0, pixelRatio: 2 }),
  pxTransform: (px: number) => `${px}px`,
  createSelectorQuery: jest.fn(),
  eventCenter: { on: jest.fn(), off: jest.fn(), trigger: jest.fn() },
}

export default Taro

/** What the page was opened with; a test sets it before it renders. */
export const openedWith: { params: Record<string, string>; path: string; shown?: unknown } = {
  params: {},
  path: '',
}

/** Runs the effect of the first render only, as a page that is shown once. */
function useOnce(effect: () => void) {
  const first = useRef(effect)
  useEffect(() => first.current(), [])
}

export const useRouter = () => openedWith
export const useLoad = (effect: (params: Record<string, string>) => void) =>
  useOnce(() => effect(openedWith.params))
const whenShown = new Set<(options?: unknown) => void>()

/** The app or its page comes to the front again, with what WeChat tells then. */
export function comeForward(options?: unknown) {
  for (const effect of whenShown) effect(options)
}

export function useDidShow(effect: (options?: unknown) => void) {
  const latest = useRef(effect)
  latest.current = effect
  useEffect(() => {
    const call = (options?: unknown) => latest.current(options)
    whenShown.add(call)
    call(openedWith.shown)
    return () => void whenShown.delete(call)
  }, [])
}
export const useReady = useOnce
export const useDidHide = () => undefined
export const useUnload = () => undefined
export const usePullDownRefresh = () => undefined
export const useReachBottom = () => undefined
export const useShareAppMessage = () => undefined
