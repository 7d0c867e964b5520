import { type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import type { Endpoint, ResponseOf } from '#contract/endpoint'
import { useToken } from '#phone/use-token'
import { ApiError, silent } from './api-error'
import { type CallInput, type Reading, read } from './request'
import type { ShownQuery } from './shown-query'

export interface ReadOptions {
  /** Wait until what is asked for is known. */
  isReady?: boolean
  /** Ask again every so many milliseconds while shown. */
  everyMs?: number
}

/** Reads an endpoint for a screen, again whenever the page is shown and the answer has grown old. */
export function useRead<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  { isReady = true, everyMs }: ReadOptions = {},
): ShownQuery<ResponseOf<E>> {
  const isSignedOut = useToken() === null && endpoint.access !== 'public' && endpoint.access !== 'demo'
  const query = useQuery<Reading<ResponseOf<E>>, Error>({
    queryKey: keyOf(endpoint, input),
    queryFn: () => read(endpoint, input),
    enabled: isReady && !isSignedOut,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
  })
  useDidShow(() => {
    if (isReady && !isSignedOut && query.isStale) void query.refetch({ cancelRefetch: false })
  })
  if (isSignedOut) return { state: 'signed_out' }
  return shownOf(query)
}

/** Queries are named by path first, so that an action can say which endpoints it makes old. */
export function keyOf(endpoint: Endpoint, input: { params?: unknown; query?: unknown } = {}): QueryKey {
  return [endpoint.path, input.params ?? null, input.query ?? null]
}

export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : silent('unreadable')
}

function shownOf<Content>(query: UseQueryResult<Reading<Content>, Error>): ShownQuery<Content> {
  const again = () => {
    void query.refetch()
  }
  if (query.data !== undefined) {
    const failedSince = query.isRefetchError ? new Date(query.dataUpdatedAt).toISOString() : null
    const { content, staleSince } = query.data
    return { state: 'content', content, staleSince: staleSince ?? failedSince, refresh: again }
  }
  if (query.isError) return { state: 'error', error: asApiError(query.error), retry: again }
  return { state: 'loading' }
}
