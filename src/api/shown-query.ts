import type { ApiError } from './api-error'

/** What a screen shows of a query: exactly one of four states. */
export type ShownQuery<Content> =
  | { state: 'loading' }
  | { state: 'signed_out' }
  | { state: 'error'; error: ApiError; retry: () => void }
  | {
      state: 'content'
      content: Content
      /** An instant when the network failed and this was read earlier; else null. */
      staleSince: string | null
      refresh: () => void
    }

/** A list that grows by pages. */
export interface Pages {
  hasMore: boolean
  isLoadingMore: boolean
  loadMore: () => void
}
