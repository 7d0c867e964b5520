import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { Programme } from '#contract/catalogue'
import type { Answer } from '#contract/eligibility'
import { withAnswer } from '#phone/answers'
import { useSession } from '#phone/session'
import { type BookingDraft, dropBooking, isBookingDone, keepBooking, readBooking } from './booking-draft'

export interface BookingEditing extends BookingDraft {
  change: (code: string, value: Answer | undefined) => void
  chooseTime: (startsAt: string) => void
  drop: () => void
}

/** Edits what is kept of a booking; null without a time chosen. Each screen of the form has its own, read anew when shown. */
export function useBookingDraft(clinicId: string, programme: Programme): BookingEditing | null {
  const owner = useWriter()
  const [draft, setDraft] = useState(() => readBooking(clinicId, owner))
  const keep = (next: BookingDraft) => {
    setDraft(next)
    keepBooking(
      clinicId,
      owner,
      next,
      programme.form.flatMap((group) => group.fields),
    )
  }
  const readAgain = (before: BookingDraft | null) => {
    const kept = readBooking(clinicId, owner) ?? before
    // What has grown too old to be read, or found no room, is kept anew by the screen that still shows it.
    if (kept === null) setDraft(null)
    else if (!isBookingDone(clinicId)) keep(kept)
  }
  useDidShow(() => readAgain(draft))
  useOtherPerson(owner, (isSame) => readAgain(isSame ? draft : null))
  if (draft === null) return null
  return {
    ...draft,
    change: (code, value) => keep({ ...draft, answers: withAnswer(draft.answers, code, value) }),
    chooseTime: (startsAt) => keep({ ...draft, startsAt }),
    drop: () => dropBooking(clinicId, owner),
  }
}

/** Who types here; a session that ended takes nothing away from who began. */
function useWriter(): string | null {
  const { me } = useSession()
  const writer = useRef<string | null>(null)
  writer.current = me?.id ?? writer.current
  return writer.current
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
