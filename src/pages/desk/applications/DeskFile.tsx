import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { Notice } from '#components/Notice'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import { Timeline } from '#components/Timeline'
import type { DeskApplication } from '#contract/application-file'
import type { identityLevels } from '#contract/session'
import { FileHead } from '../../applications/FileHead'
import { SummaryCard } from '../../applications/SummaryCard'
import { timelineItems } from '../../applications/timeline-items'
import { DeskMaterials } from './DeskMaterials'
import { DeskStep } from './DeskStep'
import { DeskVerdict } from './DeskVerdict'

/** What an officer reads before deciding: warnings first. */
export function DeskFile({ file }: { file: DeskApplication }) {
  const { application, warnings } = file
  const { summary, materials, timeline } = application
  return (
    <Stack>
      <FileHead application={application} isForOfficer />
      {warnings.map((warning) => (
        <Notice key={warning} tone="waiting" title="办理前请核实">
          {warning}
        </Notice>
      ))}
      <DeskStep file={file} />
      <Who file={file} />
      <DeskVerdict file={file} />
      <Section title="填写的内容">
        <Stack>
          {summary.map((group) => (
            <SummaryCard key={group.code} title={group.title} rows={group.rows} />
          ))}
        </Stack>
      </Section>
      {materials.length > 0 && <DeskMaterials materials={materials} />}
      <Section title="办理经过">
        <Card>
          <Timeline items={timelineItems(timeline, '申请人')} />
        </Card>
      </Section>
    </Stack>
  )
}

function Who({ file }: { file: DeskApplication }) {
  const { application, applicant } = file
  return (
    <Card kind="list">
      <ListRow icon="user-round" title={applicant.maskedName ?? '未留姓名'} note={applicantNote(file)} />
      <ListRow icon="building-2" title={application.unionName} note={membershipNote(file)} />
    </Card>
  )
}

const identityWords: Record<string, string> = {
  verified: '已实名',
  pending_officer: '实名待工会核实',
  none: '未实名',
} satisfies Record<(typeof identityLevels)[number], string>

function applicantNote({ applicant: { maskedPhone, identityLevel } }: DeskApplication): string {
  const identity = identityWords[identityLevel] ?? identityLevel
  return maskedPhone === null ? identity : `${maskedPhone}，${identity}`
}

function membershipNote({ application, applicant: { membership } }: DeskApplication): string {
  if (membership === null) return '还不是会员'
  return membership === application.unionName ? '会员' : `现在是${membership}的会员`
}
