import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ShownQuery } from '#api/shown-query'
import { askToSignIn } from '#phone/session'
import { Empty } from './Empty'
import { ErrorRetry } from './ErrorRetry'
import { Loading } from './Loading'
import { StaleNotice } from './StaleNotice'

interface ShownProps<Content> {
  query: ShownQuery<Content>
  /** Says when the content has nothing to show. */
  isEmpty?: (content: Content) => boolean
  /** What to do then: an Empty. */
  empty?: ReactNode
  /** Instead of the grey lines. */
  loading?: ReactNode
  children: (content: Content) => ReactNode
}

/** The four states of a screen — loading, nothing, an error with retry, content — in one place. */
export function Shown<Content>({ query, isEmpty, empty, loading, children }: ShownProps<Content>) {
  switch (query.state) {
    case 'loading':
      return loading ?? <Loading />
    case 'signed_out':
      return (
        <Empty
          icon="user-round"
          title="登录后查看"
          text="登录后就能看到您的办理、预约和消息。"
          action={{ label: '登录', onClick: askToSignIn }}
        />
      )
    case 'error':
      return <ErrorRetry error={query.error} onRetry={query.retry} />
    case 'content': {
      const isBare = isEmpty?.(query.content) ?? false
      return (
        <View>
          {query.staleSince !== null && <StaleNotice since={query.staleSince} onRetry={query.refresh} />}
          {isBare && empty !== undefined ? empty : children(query.content)}
        </View>
      )
    }
  }
}
