import type { Pages } from '#api/shown-query'
import { Button } from './Button'

/** Stands below a list that has more; nothing when this was all. */
export function MoreButton({ pages }: { pages: Pages }) {
  if (!pages.hasMore) return null
  return <Button kind="plain" label="再看一些" isBusy={pages.isLoadingMore} onClick={pages.loadMore} />
}
