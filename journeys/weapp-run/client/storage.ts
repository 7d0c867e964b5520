// WeChat's storage, synchronous for page code. Source: 1 MB an entry, 10 MB in all.

const largestEntry = 1024 * 1024
const largestStore = 10 * 1024 * 1024

type Given = { key: string; data?: unknown }

/** The wx.* calls of a store that begins with `kept` and is handed to `save` after each change. */
export function storageApis(kept: Record<string, string>, save: (all: Record<string, string>) => void) {
  const store = new Map(Object.entries(kept))
  const changed = () => save(Object.fromEntries(store))
  const sizeOf = () => [...store].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  const sync = {
    setStorageSync(key: string, data: unknown) {
      const value = JSON.stringify({ data })
      if (value.length > largestEntry) throw new Error('setStorageSync:fail entry size limit reached')
      if (sizeOf() + value.length > largestStore)
        throw new Error('setStorageSync:fail storage size limit reached')
      store.set(key, value)
      changed()
    },
    getStorageSync(key: string): unknown {
      const value = store.get(key)
      return value === undefined ? '' : JSON.parse(value).data
    },
    removeStorageSync(key: string) {
      store.delete(key)
      changed()
    },
    clearStorageSync() {
      store.clear()
      changed()
    },
    getStorageInfoSync: () => ({
      keys: [...store.keys()],
      currentSize: Math.ceil(sizeOf() / 1024),
      limitSize: largestStore / 1024,
    }),
  }
  return {
    ...sync,
    setStorage: async ({ key, data }: Given) => sync.setStorageSync(key, data),
    removeStorage: async ({ key }: Given) => sync.removeStorageSync(key),
    getStorage: async ({ key }: Given) => {
      if (!store.has(key)) throw new Error('getStorage:fail data not found')
      return { data: sync.getStorageSync(key) }
    },
  }
}
