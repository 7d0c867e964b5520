import { ListRow } from '#components/ListRow'
import { Stack } from '#components/Stack'
import { StatusTag } from '#components/StatusTag'
import { Tag } from '#components/Tag'
import type { applications } from '#contract/applications'
import { dayLabel } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import { go } from '#phone/navigation'

type Row = ResponseOf<typeof applications.deskList>['items'][number]

/** One file on the desk: who asks for what, and by when an answer is due. */
export function DeskRow({ row }: { row: Row }) {
  const { id, title, maskedName } = row
  const who = maskedName === null ? title : `${title}，${maskedName}`
  return (
    <ListRow
      title={who}
      note={noteOf(row)}
      extra={<Signs row={row} />}
      onClick={() => go('desk/applications/file', { id })}
    />
  )
}

function Signs({ row: { status, isOverdue, hasWarning } }: { row: Row }) {
  return (
    <Stack gap="tight">
      {isOverdue ? (
        <Tag tone="refused" label="已超期" />
      ) : (
        <StatusTag of="application" status={status} isForOfficer />
      )}
      {hasWarning && <Tag tone="waiting" label="需核实" />}
    </Stack>
  )
}

function noteOf({ unionName, stepTitle, dueDay }: Row): string {
  const due = dueDay === null ? null : `${dayLabel(dueDay)}前答复`
  return [unionName, stepTitle, due].filter((line) => line !== null).join('，')
}
