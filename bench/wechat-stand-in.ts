interface WxRequest {
  url: string
  method?: string
  header?: Record<string, string>
  data?: unknown
  success?: (answer: object) => void
  fail?: (problem: { errMsg: string }) => void
  complete?: (answer: object) => void
}

const phone = { platform: 'ios', windowWidth: 390, windowHeight: 844, pixelRatio: 3, SDKVersion: '3.5.0' }
const launch = { path: 'pages/home/index', query: {}, scene: 1001 }
const nothing = () => {}

/**
 * As much of `wx` as the first screen uses: storage in memory, requests to the real server. A function that is
 * missing here ends the run with its name.
 */
export function standInForWechat(api: { from: string; to: string }, storage: Map<string, unknown>) {
  return {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10_240 }),
    getSystemInfoSync: () => phone,
    getWindowInfo: () => phone,
    getAppBaseInfo: () => phone,
    getDeviceInfo: () => phone,
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    setNavigationBarTitle: nothing,
    setTabBarBadge: nothing,
    removeTabBarBadge: nothing,
    onNetworkStatusChange: nothing,
    canIUse: () => true,
    nextTick: (later: () => void) => setTimeout(later, 0),
    request: (asked: WxRequest) => {
      const controller = new AbortController()
      void answer(asked, asked.url.replace(api.from, api.to), controller.signal)
      return { abort: () => controller.abort() }
    },
  }
}

async function answer(asked: WxRequest, url: string, signal: AbortSignal): Promise<void> {
  const body = asked.data === undefined ? null : JSON.stringify(asked.data)
  try {
    const response = await fetch(url, {
      ...{ method: asked.method ?? 'GET', headers: asked.header ?? {}, body, signal },
    })
    const header = Object.fromEntries(response.headers)
    const got = { statusCode: response.status, header, data: await response.json(), errMsg: 'request:ok' }
    asked.success?.(got)
    asked.complete?.(got)
  } catch (error) {
    const problem = { errMsg: `request:fail ${String(error)}` }
    asked.fail?.(problem)
    asked.complete?.(problem)
  }
}
