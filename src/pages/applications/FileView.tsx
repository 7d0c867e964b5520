import { View } from '@tarojs/components'
import { Card } from '#components/Card'
import { SafeText } from '#components/SafeText'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import { StatusTag } from '#components/StatusTag'
import { Timeline } from '#components/Timeline'
import type { Application } from '#contract/application-file'
import { referenceLabel } from '#phone/format'
import { Contact } from './Contact'
import { ExpectedGrant } from './ExpectedGrant'
import { MaterialsSummary } from './MaterialsSummary'
import { SummaryCard } from './SummaryCard'
import { TodoForMe } from './TodoForMe'
import { TurnLines } from './TurnLines'
import { timelineItems } from './timeline-items'
import { Withdraw } from './Withdraw'
import './FileView.scss'

export function FileView({ application }: { application: Application }) {
  const { programme, reference, status, turn, timeline, summary, materials, grantFen } = application
  return (
    <Stack gap="tight">
      <View className="file__head">
        <SafeText kind="title">{programme.title}</SafeText>
        <StatusTag of="application" status={status} />
      </View>
      {reference !== null && <SafeText kind="note">{`编号 ${referenceLabel(reference)}`}</SafeText>}
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
