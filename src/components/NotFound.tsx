import { go } from '#phone/navigation'
import { Empty } from './Empty'

/** Where there is nothing to open: what that means, and the way on. */
export function NotFound({ title }: { title: string }) {
  return (
    <Empty
      icon="search"
      title={title}
      text="它可能已被移走，或者链接不完整。"
      action={{ label: '回首页', onClick: () => go('home/index') }}
    />
  )
}
