import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { ApiError } from './api-error'

const freshMs = 20_000

/** Reading tries twice when no answer came, for a refusal stays one; acting is never repeated by itself. Without a network it still asks, for what was kept. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: freshMs, retry: isWorthAnother, retryDelay: 800, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

function isWorthAnother(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof ApiError && error.isSilent
}

/** Tells the queries when the phone is back online; once, at start. */
export function watchNetwork() {
  Taro.onNetworkStatusChange((state) => onlineManager.setOnline(state.isConnected))
}

export function tellFocus(isShown: boolean) {
  focusManager.setFocused(isShown)
}
