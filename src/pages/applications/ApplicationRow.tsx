import { ListRow } from '#components/ListRow'
import { StatusTag } from '#components/StatusTag'
import type { applications } from '#contract/applications'
import { instantLabel } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import { go } from '#phone/navigation'

type Row = ResponseOf<typeof applications.mine>['items'][number]

/** A draft opens where it was left, everything else its progress. */
export function ApplicationRow({ row }: { row: Row }) {
  const { id, title, status } = row
  const page = status === 'draft' ? 'applications/form' : 'applications/file'
  return (
    <ListRow
      icon={status === 'draft' ? 'file-pen' : 'file-text'}
      title={title}
      note={noteOf(row)}
      extra={<StatusTag of="application" status={status} />}
      onClick={() => go(page, { id })}
    />
  )
}

function noteOf({ status, turnName, updatedAt }: Row): string {
  const moment = instantLabel(new Date(updatedAt))
  return status === 'draft' ? `${moment}保存` : `${turnName}，${moment}`
}
