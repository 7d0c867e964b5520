import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { type Launch, parseLaunch } from '#contract/launch'
import { currentPage, go } from './navigation'

interface ShowOptions {
  path?: string
  query?: unknown
  scene?: number | string
}

// Source: WeChat's list of scenes: QR codes, mini-program codes and codes read from pictures.
const scannedScenes = [1011, 1012, 1013, 1047, 1048, 1049]

/** Opens what a scanned code asks for, on cold and on warm start. Once in the app. */
export function useLaunchCode() {
  const last = useRef('')
  useDidShow((options?: ShowOptions) => {
    const launch = parseLaunch(options?.query)
    if (launch === null) return
    const isRescan = scannedScenes.includes(Number(options?.scene))
    if (launch.code === last.current && !isRescan) return
    last.current = launch.code
    open(launch)
  })
  useEffect(openPrintedLink, [])
}

/** A poster's plain link on H5: /j/<code> instead of a page's address. */
function openPrintedLink() {
  if (process.env.TARO_ENV !== 'h5') return
  const launch = parseLaunch({ q: window.location.href })
  if (launch) open(launch)
}

function open(launch: Launch) {
  // The page that the code names reads the code by itself.
  if (currentPage() === 'membership/union') return
  setTimeout(() => go('membership/union', { code: launch.code }), 0)
}
