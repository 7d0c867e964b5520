import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { type Launch, parseLaunch } from '#contract/launch'
import { currentPage, go, type PagePath } from './navigation'

interface ShowOptions {
  path?: string
  query?: unknown
}

const landingPage: PagePath = 'membership/union'

/** Opens what a scanned code asks for, on cold and on warm start. Once in the app. */
export function useLaunchCode() {
  const last = useRef('')
  useDidShow((options?: ShowOptions) => {
    const launch = parseLaunch(options?.query)
    if (launch === null) return
    const scan = launch.code + scannedAt(options?.query)
    // WeChat tells the same scan again each time the app comes back, from the camera too.
    if (scan === last.current) return
    last.current = scan
    // WeChat opens the page that a mini-program code names, and the page reads the code by itself.
    if (!options?.path?.includes(landingPage)) open(launch)
  })
  useEffect(openPrintedLink, [])
}

/** WeChat puts the second of the scan beside an ordinary code's `q`. */
function scannedAt(query: unknown): string {
  return String((query as { scancode_time?: unknown }).scancode_time ?? '')
}

/** A poster's plain link on H5: /j/<code> instead of a page's address. */
function openPrintedLink() {
  if (process.env.TARO_ENV !== 'h5') return
  const launch = parseLaunch({ q: window.location.href })
  if (launch && currentPage() !== landingPage) open(launch)
}

function open(launch: Launch) {
  // On a cold start the first page is not there yet.
  setTimeout(() => go(landingPage, { code: launch.code }), 0)
}
