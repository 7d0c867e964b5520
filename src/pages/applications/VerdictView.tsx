import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { Notice } from '#components/Notice'
import { Page } from '#components/Page'
import { Stack } from '#components/Stack'
import type { Tone } from '#components/Tag'
import type { Programme } from '#contract/catalogue'
import type { Verdict } from '#contract/eligibility'
import { ExpectedGrant } from './ExpectedGrant'
import { RuleRow } from './RuleRow'

interface VerdictViewProps {
  programme: Programme
  verdict: Verdict
  grantFen: number | null
  onApply: () => void
  /** Back to the questions; absent where nothing is asked. */
  onAgain?: () => void
}

const heads = {
  eligible: { tone: 'done', title: '符合申请条件', text: '可以申请。是否通过，以工会审核为准。' },
  not_eligible: { tone: 'refused', title: '暂不符合申请条件', text: '哪一条不符合、可以怎么办，写在下面。' },
  unknown: { tone: 'waiting', title: '还有几条要看', text: '没有发现不符合的，还有几条回答后才知道。' },
} as const satisfies Record<Verdict['state'], { tone: Tone; title: string; text: string }>

/** Rule by rule why or why not, with the figures, and the way on. */
export function VerdictView({ programme, verdict, grantFen, onApply, onAgain }: VerdictViewProps) {
  const { tone, title, text } = heads[verdict.state]
  const mayApply = verdict.state !== 'not_eligible'
  const again = onAgain && <Button kind={mayApply ? 'plain' : 'quiet'} label="改一改回答" onClick={onAgain} />
  return (
    <Page
      title={`${programme.title}：结果`}
      footer={
        <Stack gap="tight">
          {mayApply && <Button label="带着这些回答去申请" onClick={onApply} />}
          {again}
        </Stack>
      }
    >
      <Stack>
        <Notice tone={tone} title={title}>
          {text}
        </Notice>
        <ExpectedGrant grantFen={grantFen} programme={programme} />
        <Card kind="list">
          {verdict.rules.map((rule) => (
            <RuleRow key={rule.code} rule={rule} />
          ))}
        </Card>
      </Stack>
    </Page>
  )
}
