import { useInfiniteQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import type * as z from 'zod/mini'
import type { Endpoint, QueryOf, ResponseOf } from '#contract/endpoint'
import { useToken } from '#phone/use-token'
import { type CallInput, type Reading, read } from './request'
import type { Pages, ShownQuery } from './shown-query'
import { asApiError, keyOf } from './use-read'

type Schema = z.core.$ZodType
type ListOf<Item> = { items: Item[]; nextCursor: string | null }
type ListEndpoint<Item> = Endpoint<Schema, Schema, Schema, z.core.$ZodType<ListOf<Item>>>
export type ItemOf<E> = ResponseOf<E> extends ListOf<infer Item> ? Item : never

/** Reads a list by cursor; `loadMore` belongs to the end of the screen. */
export function useList<Item, E extends ListEndpoint<Item>>(
  endpoint: E,
  filter: Omit<QueryOf<E>, 'cursor' | 'limit'>,
): ShownQuery<ItemOf<E>[]> & Pages {
  const isSignedOut = useToken() === null && endpoint.access !== 'public'
  const query = useInfiniteQuery({
    queryKey: [...keyOf(endpoint, { query: filter }), 'pages'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => readPage<E>(endpoint, filter, pageParam),
    getNextPageParam: (last) => last.content.nextCursor,
    enabled: !isSignedOut,
  })
  useDidShow(() => {
    if (!isSignedOut && query.isStale) void query.refetch({ cancelRefetch: false })
  })
  const again = () => void query.refetch()
  const pages: Pages = {
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
    },
  }
  if (isSignedOut) return { ...pages, state: 'signed_out' }
  if (query.data === undefined) {
    if (!query.isError) return { ...pages, state: 'loading' }
    return { ...pages, state: 'error', error: asApiError(query.error), retry: again }
  }
  const failedSince = query.isRefetchError ? new Date(query.dataUpdatedAt).toISOString() : null
  return {
    ...pages,
    state: 'content',
    content: query.data.pages.flatMap((page) => page.content.items),
    staleSince: query.data.pages[0]?.staleSince ?? failedSince,
    refresh: again,
  }
}

function readPage<E extends Endpoint>(
  endpoint: E,
  filter: object,
  cursor: string | null,
): Promise<Reading<ListOf<ItemOf<E>>>> {
  const query = cursor === null ? filter : { ...filter, cursor }
  // The list's filter and cursor together are the endpoint's query.
  return read(endpoint, { query } as CallInput<E>) as Promise<Reading<ListOf<ItemOf<E>>>>
}
