import { useState } from 'react'
import { useDeskApplications } from '#api/applications'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { LabelledInput } from '#components/form/LabelledInput'
import { MoreButton } from '#components/MoreButton'
import { Page } from '#components/Page'
import { Segments } from '#components/Segments'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { normaliseNumber } from '#contract/personal-data'
import { useParams } from '#phone/navigation'
import { DeskRow } from './DeskRow'

type Show = 'waiting' | 'all'
type Query = Parameters<typeof useDeskApplications>[0]

const options = [
  { value: 'waiting', label: '待我办' },
  { value: 'all', label: '全部' },
] as const

/** What waits for this officer, due first; or everything of the subtree, where a number finds its file. */
export default function DeskApplicationsListPage() {
  const asked = useParams('show').show
  const [show, setShow] = useState<Show>(asked === 'all' ? 'all' : 'waiting')
  const [typed, setTyped] = useState('')
  const query = queryFor(show, normaliseNumber(typed))
  const list = useDeskApplications(query)
  return (
    <Page title="申请办理">
      <Stack>
        <Segments label="显示哪些" options={options} chosen={show} onChoose={setShow} />
        {show === 'all' && (
          <LabelledInput
            label="按编号查"
            text={typed}
            keyboard="number"
            placeholder="输满 12 位就查"
            maxLength={20}
            onText={setTyped}
          />
        )}
        <Shown query={list} isEmpty={(rows) => rows.length === 0} empty={<NothingToDo query={query} />}>
          {(rows) => (
            <Card kind="list">
              {rows.map((row) => (
                <DeskRow key={row.id} row={row} />
              ))}
            </Card>
          )}
        </Shown>
        <MoreButton pages={list} />
      </Stack>
    </Page>
  )
}

/** A number not yet whole finds nothing, so until then the list stays as it is. */
function queryFor(show: Show, reference: string): Query {
  return show === 'all' && /^\d{12}$/.test(reference) ? { show, reference } : { show }
}

function NothingToDo({ query }: { query: Query }) {
  if (query.reference !== undefined)
    return <Empty icon="search" title="没有找到这个编号" text="请核对编号；也可能不在您的管辖范围里。" />
  if (query.show === 'all') return <Empty icon="inbox" title="还没有申请" text="会员提交后，会出现在这里。" />
  return <Empty icon="circle-check" title="没有等您办的" text="轮到您时会出现在这里，也会在消息里提醒。" />
}
