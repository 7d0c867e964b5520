import { useShareAppMessage } from '@tarojs/taro'
import type { PagePath } from './navigation'

/** A share card of a public page: a title and an address, nothing of the person who shares. */
export function useShareCard(title: string, page: PagePath, params: Record<string, string> = {}) {
  useShareAppMessage(() => ({ title, path: pathOf(page, params) }))
}

function pathOf(page: PagePath, params: Record<string, string>): string {
  const query = Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `/pages/${page}${query === '' ? '' : `?${query}`}`
}
