import type { Field } from '#contract/catalogue'
import type { Answers } from '#contract/eligibility'
import { type Draft, dropDraft, keepDraft, readDraft } from '#phone/drafts'

/** A booking that is being filled in: the time chosen, and what was answered so far. */
export interface BookingDraft {
  startsAt: string
  answers: Answers
}

// Kept beside the answers; no field is called so.
const timeCode = '@startsAt'
const done = new Set<string>()

/** Everybody's own: nobody, and nobody who isn't known yet, writes over somebody else's. */
function keyOf(clinicId: string, owner: string | null): string {
  return owner === null ? `booking:${clinicId}` : `booking:${clinicId}:${owner}`
}

/** Kept on the phone until it is booked or given up; nowhere else, for a lawyer alone may read it. */
export function keepBooking(
  clinicId: string,
  owner: string | null,
  { startsAt, answers }: BookingDraft,
  fields: readonly Field[],
) {
  done.delete(clinicId)
  const savedAt = new Date().toISOString()
  const isKept = keepDraft(
    keyOf(clinicId, owner),
    { answers: { ...answers, [timeCode]: startsAt }, revision: null, savedAt, owner },
    fields,
  )
  if (isKept && owner !== null) dropDraft(keyOf(clinicId, null))
}

/** What was typed before signing in, said last, over what the person typed before that. */
export function readBooking(clinicId: string, owner: string | null): BookingDraft | null {
  const own = owner === null ? null : readDraft(keyOf(clinicId, owner), owner)
  return bookingOf(own, readDraft(keyOf(clinicId, null), null))
}

function bookingOf(...drafts: (Draft | null)[]): BookingDraft | null {
  const { [timeCode]: startsAt, ...answers }: Answers = Object.assign(
    {},
    ...drafts.map((draft) => draft?.answers),
  )
  return typeof startsAt === 'string' ? { startsAt, answers } : null
}

export function dropBooking(clinicId: string, owner: string | null) {
  done.add(clinicId)
  dropDraft(keyOf(clinicId, null))
  dropDraft(keyOf(clinicId, owner))
}

/** Whether it was booked or given up since a time was chosen; nothing kept may also mean that an hour has passed. */
export function isBookingDone(clinicId: string): boolean {
  return done.has(clinicId)
}
