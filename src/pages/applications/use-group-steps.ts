import { useState } from 'react'
import type { Application } from '#contract/application-file'
import type { RuleScope } from '#contract/eligibility'
import { checkGroup, type Problems } from '#contract/form'
import { go } from '#phone/navigation'
import { backToReview } from './back-to-review'
import type { DraftEditing } from './use-draft'
import { useSubmission } from './use-submission'
import { groupAfter, isJoining } from './way'

interface Tried {
  problems: Problems
  /** Counts the tries, so that the same problems are shown anew. */
  tries: number
  /** The draft could not be saved; while one only types, the saved line says so quietly. */
  isStuck: boolean
}
const untried: Tried = { problems: {}, tries: 0, isStuck: false }

export interface GroupSteps extends Tried {
  label: string
  next: () => Promise<void>
  submission: ReturnType<typeof useSubmission>
}

/** What the main button of a group does: check, save, and go on to whatever comes next. */
export function useGroupSteps(
  { id, programme, answers: kept }: Application,
  draft: DraftEditing,
  index: number,
  scope: RuleScope,
  isFromReview: boolean,
): GroupSteps {
  const [tried, setTried] = useState(untried)
  const submission = useSubmission()
  const following = groupAfter(programme, scope, index)
  const handsIn = following === null && isJoining(programme)

  const next = async () => {
    const problems = checkGroup(programme, programme.form[index]?.fields ?? [], scope, kept)
    const now = { problems, tries: tried.tries + 1, isStuck: false }
    setTried(now)
    if (Object.keys(problems).length > 0) return
    const saved = await draft.flush()
    if (saved === null) return setTried({ ...now, isStuck: true })
    if (isFromReview) backToReview(id)
    else if (following !== null) go('applications/form', { id, group: String(following) })
    else if (handsIn) await submission.run(saved)
    else go(saved.materials.length > 0 ? 'applications/materials' : 'applications/review', { id })
  }
  const forward = handsIn ? '提交入会申请' : '下一步'
  return { ...tried, label: isFromReview ? '改好了，回到核对' : forward, next, submission }
}
