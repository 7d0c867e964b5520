import { useMyApplications } from '#api/applications'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { MoreButton } from '#components/MoreButton'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { go } from '#phone/navigation'
import { ApplicationRow } from './ApplicationRow'

/** My drafts and applications: what waits for me comes first. */
export default function ApplicationsMinePage() {
  const list = useMyApplications()
  return (
    <Page title="我的申请">
      <Shown
        query={list}
        isEmpty={(rows) => rows.length === 0}
        empty={
          <Empty
            icon="clipboard-list"
            title="还没有申请"
            text="看看现在可以办哪些服务，填到一半也会存在这里。"
            action={{ label: '看看有哪些服务', onClick: () => go('services/index') }}
          />
        }
      >
        {(rows) => (
          <Card kind="list">
            {[...rows.filter(isDraft), ...rows.filter((row) => !isDraft(row))].map((row) => (
              <ApplicationRow key={row.id} row={row} />
            ))}
          </Card>
        )}
      </Shown>
      <MoreButton pages={list} />
    </Page>
  )
}

function isDraft({ status }: { status: string }): boolean {
  return status === 'draft'
}
