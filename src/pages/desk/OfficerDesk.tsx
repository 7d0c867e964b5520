import { useDeskApplications } from '#api/applications'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { ListRow } from '#components/ListRow'
import { Section } from '#components/Section'
import { Shown } from '#components/Shown'
import { Tag } from '#components/Tag'
import { dayLabel } from '#contract/day'
import { go } from '#phone/navigation'

// The first screen shows what is due first; the rest is in the list.
const mostShown = 5

/** What waits for this officer, earliest due first, and the officer's tools. */
export function OfficerDesk() {
  const waiting = useDeskApplications({ show: 'waiting' })
  return (
    <>
      <Section
        title="待办审核"
        more={{ label: '全部', onClick: () => go('desk/applications/list', { show: 'all' }) }}
      >
        <Shown
          query={waiting}
          isEmpty={(items) => items.length === 0}
          empty={<Empty icon="circle-check" title="没有待办" text="有新的申请，会出现在这里。" />}
        >
          {(items) => (
            <Card kind="list">
              {items.slice(0, mostShown).map((item) => (
                <ListRow
                  key={item.id}
                  title={`${item.title} · ${item.maskedName ?? '匿名'}`}
                  note={[item.unionName, item.stepTitle].filter(Boolean).join(' · ')}
                  tag={<Due day={item.dueDay} isOverdue={item.isOverdue} />}
                  onClick={() => go('desk/applications/file', { id: item.id })}
                />
              ))}
            </Card>
          )}
        </Shown>
      </Section>
      <Section title="会员">
        <Card kind="list">
          <ListRow
            icon="scan-line"
            title="核验会员码"
            note="扫对方会员卡上的码"
            onClick={() => go('desk/membership/scan')}
          />
          <ListRow
            icon="qr-code"
            title="入会码和海报"
            note="下载、停用、换新"
            onClick={() => go('desk/membership/codes')}
          />
        </Card>
      </Section>
    </>
  )
}

function Due({ day, isOverdue }: { day: string | null; isOverdue: boolean }) {
  if (isOverdue) return <Tag tone="refused" label="已超期" />
  return day === null ? null : <Tag tone="waiting" sign="clock" label={`${dayLabel(day)}前`} />
}
