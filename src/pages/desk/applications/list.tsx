import { useState } from 'react'
import { useDeskApplications } from '#api/applications'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { MoreButton } from '#components/MoreButton'
import { Page } from '#components/Page'
import { Segments } from '#components/Segments'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { useParams } from '#phone/navigation'
import { DeskRow } from './DeskRow'

type Show = 'waiting' | 'all'
const options = [
  { value: 'waiting', label: '待我办' },
  { value: 'all', label: '全部' },
] as const

/** What waits for this officer, due first; or everything of the subtree. */
export default function DeskApplicationsListPage() {
  const asked = useParams('show').show
  const [show, setShow] = useState<Show>(asked === 'all' ? 'all' : 'waiting')
  const list = useDeskApplications(show)
  return (
    <Page title="申请办理">
      <Stack>
        <Segments label="显示哪些" options={options} chosen={show} onChoose={setShow} />
        <Shown query={list} isEmpty={(rows) => rows.length === 0} empty={<NothingToDo show={show} />}>
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

function NothingToDo({ show }: { show: Show }) {
  if (show === 'all') return <Empty icon="inbox" title="还没有申请" text="会员提交后，会出现在这里。" />
  return <Empty icon="circle-check" title="没有等您办的" text="轮到您时会出现在这里，也会在消息里提醒。" />
}
