import type { Answer, Answers } from '#contract/eligibility'

/** Answers with one of them changed, or taken back. */
export function withAnswer(answers: Answers, code: string, value: Answer | undefined): Answers {
  if (value !== undefined) return { ...answers, [code]: value }
  const { [code]: _, ...rest } = answers
  return rest
}
