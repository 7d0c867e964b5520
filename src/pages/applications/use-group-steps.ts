import { useState } from 'react'
import type { Application } from '#contract/application-file'
import type { Field } from '#contract/catalogue'
import type { Answers, RuleScope } from '#contract/eligibility'
import { checkGroup, type Problems } from '#contract/form'
import { go } from '#phone/navigation'
import { backToReview } from './back-to-review'
import { refusedProblems } from './refused-problems'
import type { DraftEditing } from './use-draft'
import { useSubmission } from './use-submission'
import { groupAfter, isJoining, problemsAmong } from './way'

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
  application: Application,
  draft: DraftEditing,
  index: number,
  scope: RuleScope,
  isFromReview: boolean,
): GroupSteps {
  const { id, programme, answers: kept } = application
  const fields = programme.form[index]?.fields ?? []
  const stillRefused = useStillRefused(application, fields)
  const [tried, setTried] = useState({ ...untried, problems: stillRefused(kept) })
  const submission = useSubmission(application)
  const following = groupAfter(programme, scope, index)
  const handsIn = following === null && isJoining(programme)

  const next = async () => {
    const problems = { ...stillRefused(draft.answers), ...checkGroup(programme, fields, scope, kept) }
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

/** What was refused of these fields when the page was opened, until one of them says something else: a mask can't be checked here. */
function useStillRefused(application: Application, fields: Field[]) {
  const [{ refused, before }] = useState(() => ({
    refused: problemsAmong(
      fields.map(({ code }) => code),
      refusedProblems(application),
    ),
    before: application.answers,
  }))
  return (now: Answers): Problems =>
    Object.keys(refused).every((code) => now[code] === before[code]) ? refused : {}
}
