import Taro from '@tarojs/taro'

/** What is kept under a key, read by `parse`; null when nothing fitting is there. */
export function readStored<Value>(key: string, parse: (value: unknown) => Value | null): Value | null {
  const text: unknown = Taro.getStorageSync(key)
  if (typeof text !== 'string' || text === '') return null
  try {
    return parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Keeps a value; a full phone keeps what it had. */
export function keepStored(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function dropStored(key: string) {
  Taro.removeStorageSync(key)
}

/** Drops everything whose key begins like this. */
export function dropAllStored(prefix: string) {
  for (const key of Taro.getStorageInfoSync().keys) {
    if (key.startsWith(prefix)) Taro.removeStorageSync(key)
  }
}
