import { Card } from '#components/Card'
import { Notice } from '#components/Notice'
import { SafeText } from '#components/SafeText'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import type { DeskApplication } from '#contract/application-file'
import { instantLabel } from '#contract/day'
import { moneyLabel } from '#contract/money'
import { RuleRow } from '../../applications/RuleRow'

/** What an approval grants, and rule by rule whether the application fits as it was handed in. */
export function DeskVerdict({ file: { application, verdict } }: { file: DeskApplication }) {
  // What was decided stands among the steps.
  const grantFen = application.decision === null ? application.grantFen : null
  if (verdict === null && grantFen === null) return null
  return (
    <Section title={grantFen === null ? '条件' : '条件和金额'}>
      <Stack>
        {grantFen !== null && (
          <Notice tone="info" title={`批准后发放${moneyLabel(grantFen)}`}>
            按填写的内容和本市的标准算出的固定金额，办理时不能改。
          </Notice>
        )}
        {verdict !== null && verdict.rules.length > 0 && (
          <Stack gap="tight">
            <Card kind="list">
              {verdict.rules.map((rule) => (
                <RuleRow key={rule.code} rule={rule} />
              ))}
            </Card>
            <SafeText kind="note">{`按${instantLabel(new Date(verdict.at))}提交的内容判断`}</SafeText>
          </Stack>
        )}
      </Stack>
    </Section>
  )
}

/** What follows from passing this level, in one piece: whose turn, how much, and what doesn't fit. */
export function consequencesOf({ application, applicant, verdict }: DeskApplication): string {
  const { programme, turn, grantFen } = application
  const unfit = (verdict?.rules ?? []).filter(({ state }) => state === 'unmet').map(({ title }) => title)
  return [
    `${applicant.maskedName ?? '申请人'}的「${programme.title}」通过这一级，申请人会收到消息。`,
    turn.next,
    grantFen === null ? '' : `批准后发放${moneyLabel(grantFen)}。`,
    unfit.length === 0 ? '' : `请注意，有${unfit.length}条不符合：${unfit.join('、')}。`,
  ].join('')
}
