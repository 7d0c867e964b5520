import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { Programme } from '#contract/catalogue'
import type { Answer } from '#contract/eligibility'
import { withAnswer } from '#phone/answers'
import { useSession } from '#phone/session'
import { type BookingDraft, dropBooking, keepBooking, readBooking } from './booking-draft'

export interface BookingEditing extends BookingDraft {
  change: (code: string, value: Answer | undefined) => void
  chooseTime: (startsAt: string) => void
  drop: () => void
}

/** Edits what is kept of a booking; null without a time chosen. Each screen of the form has its own, read anew when shown. */
export function useBookingDraft(clinicId: string, programme: Programme): BookingEditing | null {
  const owner = useSession().me?.id ?? null
  const [draft, setDraft] = useState(() => readBooking(clinicId, owner))
  const read = () => readBooking(clinicId, owner)
  useDidShow(() => setDraft((before) => read() ?? before))
  useOtherPerson(owner, (isSame) => setDraft((before) => read() ?? (isSame ? before : null)))
  if (draft === null) return null
  const keep = (next: BookingDraft) => {
    setDraft(next)
    keepBooking(
      clinicId,
      owner,
      next,
      programme.form.flatMap((group) => group.fields),
    )
  }
  return {
    ...draft,
    change: (code, value) => keep({ ...draft, answers: withAnswer(draft.answers, code, value) }),
    chooseTime: (startsAt) => keep({ ...draft, startsAt }),
    drop: () => dropBooking(clinicId),
  }
}

/** Hears when somebody has signed in; `isSame` for whoever typed before that, not for another person. */
function useOtherPerson(owner: string | null, hear: (isSame: boolean) => void) {
  const writer = useRef(owner)
  const latest = useRef(hear)
  latest.current = hear
  useEffect(() => {
    if (owner === null || owner === writer.current) return
    const isSame = writer.current === null
    writer.current = owner
    latest.current(isSame)
  }, [owner])
}
