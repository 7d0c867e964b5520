import { useState } from 'react'
import { checkFields, type Problems } from '#contract/form'
import { go } from '#phone/navigation'
import { fieldsShown, groupAfter } from '../applications/way'
import type { InHand } from './BookingInHand'
import { backToReview, goToGroup } from './way'

/** What the main button of a group does: check, and go on to whatever comes next. */
export function useNextGroup({ clinic, programme, scope }: InHand, index: number, isFromReview: boolean) {
  // The tries are counted, so that the same problems are shown anew.
  const [tried, setTried] = useState<{ problems: Problems; tries: number }>({ problems: {}, tries: 0 })
  const next = () => {
    const group = programme.form[index]
    const problems = checkFields(group === undefined ? [] : fieldsShown(group, scope), scope)
    setTried({ problems, tries: tried.tries + 1 })
    if (Object.keys(problems).length > 0) return
    const following = groupAfter(programme, scope, index)
    if (isFromReview) backToReview(clinic.id)
    else if (following !== null) goToGroup(clinic.id, following)
    else go('bookings/review', { clinic: clinic.id })
  }
  return { ...tried, next, label: isFromReview ? '改好了，回到核对' : '下一步' }
}
