import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { openAgain } from './navigation'

interface Unopened {
  isOpen: boolean
  retry: () => void
  close: () => void
}

/** On H5 a page's code is fetched when it is first opened; this knows the page for which that failed. */
export function useUnopened(): Unopened {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const hear = (event: PromiseRejectionEvent) => {
      if (!/^Loading (CSS )?chunk/.test(String(event.reason?.message))) return
      event.preventDefault()
      setUrl(window.location.hash.slice(1))
      showStandingAddress()
    }
    window.addEventListener('unhandledrejection', hear)
    return () => window.removeEventListener('unhandledrejection', hear)
  }, [])
  const close = () => setUrl(null)
  const retry = () => {
    close()
    if (url !== null) openAgain(url)
  }
  return { isOpen: url !== null, retry, close }
}

/** The router has changed the address already, but the page before still stands. */
function showStandingAddress() {
  const path = Taro.getCurrentPages().at(-1)?.path
  if (path === undefined) return
  const address = path.replace(/[?&]stamp=[^&]*/, '')
  window.history.replaceState(window.history.state, '', `#${address}`)
}
