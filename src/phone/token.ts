import Taro from '@tarojs/taro'

const key = 'session-token'
const listeners = new Set<() => void>()

/** The session token kept on this phone; null when nobody is signed in. */
export function readToken(): string | null {
  const stored: unknown = Taro.getStorageSync(key)
  return typeof stored === 'string' && stored !== '' ? stored : null
}

export function keepToken(token: string) {
  Taro.setStorageSync(key, token)
  announce()
}

export function dropToken() {
  Taro.removeStorageSync(key)
  announce()
}

/** Hears every sign-in and sign-out; answers with how to stop. */
export function onTokenChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function announce() {
  for (const listener of listeners) listener()
}
