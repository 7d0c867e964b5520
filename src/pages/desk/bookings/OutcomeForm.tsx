import { useState } from 'react'
import { useRecordOutcome } from '#api/bookings'
import { Button } from '#components/Button'
import { FormFields } from '#components/form/FormFields'
import { Refusal } from '#components/Refusal'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import { outcomeLabels, outcomes } from '#contract/bookings'
import type { Field } from '#contract/catalogue'
import { dayOf } from '#contract/day'
import type { Answer, Answers } from '#contract/eligibility'
import { withAnswer } from '#phone/answers'
import { NobodyCame } from './NobodyCame'

const kept = { purpose: '登记咨询结果', sensitivity: 'sensitive', retentionMonths: 24 } as const
const fields: Field[] = [
  {
    ...kept,
    code: 'outcome',
    kind: 'choice',
    label: '咨询结果',
    options: outcomes.map((value) => ({ value, label: outcomeLabels[value] })),
  },
  {
    ...kept,
    code: 'note',
    kind: 'text',
    label: '给来访者的话',
    help: '来访者看得到；别写别人的信息',
    optional: true,
    maxLength: 500,
  },
]

/** Says what came of a consultation, or that nobody came. */
export function OutcomeForm({ id }: { id: string }) {
  const [answers, setAnswers] = useState<Answers>({})
  const [problem, setProblem] = useState<string | null>(null)
  const attended = useRecordOutcome()
  const change = (code: string, value: Answer | undefined) => {
    setProblem(null)
    setAnswers((before) => withAnswer(before, code, value))
  }
  const record = async () => {
    const outcome = outcomes.find((each) => each === answers.outcome)
    setProblem(outcome === undefined ? '请选择咨询结果。' : null)
    if (outcome === undefined) return
    const note = typeof answers.note === 'string' ? { note: answers.note } : {}
    await attended.run({ params: { id }, body: { kind: 'attended', outcome, ...note } })
  }
  return (
    <Section title="登记结果">
      <Stack>
        <FormFields
          fields={fields}
          answers={answers}
          problems={problem === null ? {} : { outcome: problem }}
          today={dayOf(new Date())}
          onChange={change}
        />
        <Refusal error={attended.error} />
        <Button label="登记结果" isBusy={attended.isRunning} onClick={() => void record()} />
        <NobodyCame id={id} />
      </Stack>
    </Section>
  )
}
