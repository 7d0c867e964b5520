import type { Field } from '#contract/catalogue'
import type { Answers } from '#contract/eligibility'
import { SummaryCard } from './SummaryCard'

interface KnownAnswersProps {
  fields: readonly Field[]
  answers: Answers
}

/** Name and number that are verified already: shown, and not to be typed again. */
export function KnownAnswers({ fields, answers }: KnownAnswersProps) {
  if (fields.length === 0) return null
  const rows = fields.map(({ code, label }) => ({ code, label, value: String(answers[code]) }))
  return <SummaryCard title="已核验的实名" rows={rows} />
}

/** Whether the server has filled this field in from a verified identity, so that no other answer is accepted. */
export function isSettled(field: Field, answers: Answers, isVerified: boolean): boolean {
  const isIdentity = field.prefill === 'person.name' || field.prefill === 'person.identityNumber'
  return isVerified && isIdentity && answers[field.code] !== undefined
}
