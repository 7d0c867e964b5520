import Taro, { useRouter } from '@tarojs/taro'
import type { ArticleRow } from '#contract/content'
import type { Message } from '#contract/messages'

const tabs = ['home/index', 'services/index', 'messages/index', 'me/index'] as const
type Tab = (typeof tabs)[number]

export type PagePath =
  | Tab
  | `session/${'sign-in' | 'demo' | 'not-found'}`
  | `membership/${'union' | 'fallbacks' | 'join' | 'card' | 'leave'}`
  | `applications/${'programme' | 'check' | 'form' | 'materials' | 'review' | 'done' | 'file' | 'mine' | 'publicity'}`
  | `entitlements/${'mine' | 'voucher'}`
  | `bookings/${'clinic' | 'book' | 'review' | 'detail' | 'mine'}`
  | `content/${'list' | 'article' | 'search'}`
  | `desk/${'index' | 'applications/list' | 'applications/file' | 'bookings/list' | 'bookings/detail'}`
  | `desk/${'entitlements/redeem' | 'membership/scan' | 'membership/codes'}`

export type PageParams = Record<string, string | undefined>
type Subject = NonNullable<Message['subject']>

// WeChat keeps ten pages; the last places are left for a sign-in in between.
const deepest = 8

/** Goes on to a page; a tab is switched to, and a deep stack is not made deeper. */
export function go(page: PagePath, params: PageParams = {}) {
  if (isTab(page)) return void Taro.switchTab({ url: `/pages/${page}` })
  const url = urlOf(page, params)
  if (Taro.getCurrentPages().length >= deepest) return void Taro.redirectTo({ url }).catch(sayUnopened)
  void Taro.navigateTo({ url }).catch(sayUnopened)
}

/** Goes on without a way back to this page: after something is done. */
export function replace(page: PagePath, params: PageParams = {}) {
  if (isTab(page)) return go(page)
  void Taro.redirectTo({ url: urlOf(page, params) }).catch(sayUnopened)
}

/** Opens an address once more that could not be opened before. */
export function openAgain(url: string) {
  const [path = ''] = url.replace('/pages/', '').split('?')
  if (isTab(path)) void Taro.switchTab({ url })
  else if (Taro.getCurrentPages().length === 0) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}

/** One page back, or to the first screen when this page was opened from outside. */
export function goBack() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else go('home/index')
}

const subjectPages = {
  application: 'applications/file',
  booking: 'bookings/detail',
  entitlement: 'entitlements/voucher',
  membership: 'membership/card',
} as const satisfies Record<Subject['kind'], PagePath>

/** Opens what a message or the first screen's card speaks of. */
export function openSubject(subject: Subject) {
  go(subjectPages[subject.kind], { id: subject.id })
}

/** A service's own first page. */
export function openService(service: { code: string; engine: string }) {
  if (service.engine === 'bookings') go('bookings/clinic', { programme: service.code })
  else go('applications/programme', { code: service.code })
}

export function openArticle(article: Pick<ArticleRow, 'id'>) {
  go('content/article', { id: article.id })
}

/** This page's parameters, decoded; '' for one that is missing. */
export function useParams<Name extends string>(...names: Name[]): Record<Name, string> {
  const { params } = useRouter()
  const entries = names.map((name) => [name, decode(params[name] ?? '')])
  return Object.fromEntries(entries) as Record<Name, string>
}

export function currentPage(): string {
  const page = Taro.getCurrentPages().at(-1)
  return (page?.route ?? '').replace(/^\/?(pages\/)?/, '').replace(/\?.*$/, '')
}

/** WeChat fetches a sub-package when it is first opened; in a browser UnopenedPage speaks. */
function sayUnopened() {
  void Taro.showToast({ title: '没能打开，请检查网络后再试', icon: 'none' })
}

function isTab(page: string): page is Tab {
  return (tabs as readonly string[]).includes(page)
}

function urlOf(page: PagePath, params: PageParams): string {
  const query = Object.entries(params)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `/pages/${page}${query === '' ? '' : `?${query}`}`
}

/** WeChat hands parameters over encoded, the browser's router decoded. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
