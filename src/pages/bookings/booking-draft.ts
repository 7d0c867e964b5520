import type { Field } from '#contract/catalogue'
import type { Answers } from '#contract/eligibility'
import { dropDraft, keepDraft, readDraft } from '#phone/drafts'

/** A booking that is being filled in: the time chosen, and what was answered so far. */
export interface BookingDraft {
  startsAt: string
  answers: Answers
}

// Kept beside the answers; no field is called so.
const timeCode = '@startsAt'
const keyOf = (clinicId: string) => `booking:${clinicId}`

/** Kept on the phone until it is booked or given up; nowhere else, for a lawyer alone may read it. */
export function keepBooking(
  clinicId: string,
  owner: string | null,
  { startsAt, answers }: BookingDraft,
  fields: readonly Field[],
) {
  const savedAt = new Date().toISOString()
  keepDraft(
    keyOf(clinicId),
    { answers: { ...answers, [timeCode]: startsAt }, revision: null, savedAt, owner },
    fields,
  )
}

export function readBooking(clinicId: string, owner: string | null): BookingDraft | null {
  const draft = readDraft(keyOf(clinicId), owner)
  if (draft === null) return null
  const { [timeCode]: startsAt, ...answers } = draft.answers
  return typeof startsAt === 'string' ? { startsAt, answers } : null
}

export function dropBooking(clinicId: string) {
  dropDraft(keyOf(clinicId))
}
