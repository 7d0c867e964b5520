import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { SafeText } from '#components/SafeText'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import { Tag } from '#components/Tag'
import type { applications } from '#contract/applications'
import type { Programme } from '#contract/catalogue'
import { checkedFields } from '#contract/eligibility'
import type { ResponseOf } from '#contract/endpoint'
import { daysLeftLabel } from '#phone/format'
import { go } from '#phone/navigation'
import { Gains } from './Gains'
import { MaterialsAhead } from './MaterialsAhead'
import { windowLabel } from './window-label'

type ProgrammeViewProps = ResponseOf<typeof applications.programme>

export function ProgrammeView({ programme, isOpen, daysLeft }: ProgrammeViewProps) {
  return (
    <Stack gap="tight">
      <Stack>
        <SafeText>{programme.summary}</SafeText>
        <Gains gains={programme.gains} />
      </Stack>
      <Audience programme={programme} />
      {programme.materials.length > 0 && <MaterialsAhead materials={programme.materials} />}
      <Section title="多久办好">
        <Card kind="list">
          <ListRow
            icon="calendar"
            title={windowLabel(programme)}
            note="办理时间"
            extra={<Window isOpen={isOpen} daysLeft={daysLeft} />}
          />
          <ListRow icon="hourglass" title={programme.duration} note="办理期限" />
          {programme.steps.map((step, index) => (
            <ListRow
              key={step.code}
              icon="stamp"
              title={step.title}
              note={`第${index + 1}级，${step.workingDays}个工作日内`}
            />
          ))}
          {programme.publicity && (
            <ListRow
              icon="megaphone"
              title="公示"
              note={`${programme.publicity.workingDays}个工作日，姓名遮住一部分`}
              onClick={() => go('applications/publicity')}
            />
          )}
        </Card>
      </Section>
      <Section title="依据">
        <SafeText kind="note">{programme.source}</SafeText>
      </Section>
    </Stack>
  )
}

function Window({ isOpen, daysLeft }: { isOpen: boolean; daysLeft: number | null }) {
  if (!isOpen) return <Tag tone="quiet" label="未开放" />
  return <Tag tone="done" label={daysLeftLabel(daysLeft) ?? '现在可办'} />
}

function Audience({ programme }: { programme: Programme }) {
  return (
    <Section title="我符合吗">
      <Card>
        <Stack>
          <SafeText>{programme.audience}</SafeText>
          {checkedFields(programme).length > 0 && (
            <Button
              kind="quiet"
              label="先看看是否符合，不用登录"
              onClick={() => go('applications/check', { code: programme.code })}
            />
          )}
        </Stack>
      </Card>
    </Section>
  )
}
