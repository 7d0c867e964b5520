import { useState } from 'react'
import type { Programme } from '#contract/catalogue'
import type { Answer, Answers } from '#contract/eligibility'
import { withAnswer } from '#phone/answers'
import { dropDraft, keepDraft, readDraft } from '#phone/drafts'
import { useSession } from '#phone/session'

/** What was typed for a booking at this clinic; kept on the phone until it is booked. */
export function useBookingDraft(clinicId: string, programme: Programme) {
  const key = `booking:${clinicId}`
  const { me } = useSession()
  const [answers, setAnswers] = useState<Answers>(() => readDraft(key, me?.id ?? null)?.answers ?? {})
  const change = (code: string, value: Answer | undefined) => {
    const next = withAnswer(answers, code, value)
    setAnswers(next)
    const draft = {
      answers: next,
      revision: null,
      savedAt: new Date().toISOString(),
      owner: me?.id ?? null,
    }
    keepDraft(
      key,
      draft,
      programme.form.flatMap((group) => group.fields),
    )
  }
  return { answers, change, drop: () => dropDraft(key) }
}
