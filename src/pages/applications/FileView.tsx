import { Card } from '#components/Card'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import { Timeline } from '#components/Timeline'
import type { Application } from '#contract/application-file'
import { Contact } from './Contact'
import { ExpectedGrant } from './ExpectedGrant'
import { FileHead } from './FileHead'
import { MaterialsSummary } from './MaterialsSummary'
import { SummaryCard } from './SummaryCard'
import { TodoForMe } from './TodoForMe'
import { TurnLines } from './TurnLines'
import { timelineItems } from './timeline-items'
import { Withdraw } from './Withdraw'

export function FileView({ application }: { application: Application }) {
  const { programme, status, turn, timeline, summary, materials, grantFen } = application
  return (
    <Stack>
      <FileHead application={application} />
      <TodoForMe application={application} />
      {turn.whose !== 'publicity' && (
        <Card>
          <TurnLines turn={turn} />
        </Card>
      )}
      {(status === 'in_review' || status === 'returned') && (
        <ExpectedGrant grantFen={grantFen} programme={programme} />
      )}
      {timeline.length > 0 && (
        <Section title="办理经过">
          <Card>
            <Timeline items={timelineItems(timeline, '您')} />
          </Card>
        </Section>
      )}
      <Section title="我填写的">
        <Stack>
          {summary.map((group) => (
            <SummaryCard key={group.code} title={group.title} rows={group.rows} />
          ))}
          {materials.length > 0 && <MaterialsSummary materials={materials} />}
        </Stack>
      </Section>
      <Section title="有疑问">
        <Contact unionName={application.unionName} />
      </Section>
      <Withdraw application={application} />
    </Stack>
  )
}
