import { useEffect, useRef } from 'react'
import type { ApiError } from '#api/api-error'
import type { Application } from '#contract/application-file'
import type { Answer, Answers, RuleScope } from '#contract/eligibility'
import { dropDraft, keepDraft, readDraft } from '#phone/drafts'
import { draftKey } from './draft-keys'
import { applyEdits, asTyped, differences, type Edits, hasEdits, without } from './edits'
import { heldBack } from './held-back'
import { type Editing, type Paper, usePaper } from './use-paper'
import { useSaving } from './use-saving'

export interface DraftEditing {
  answers: Answers
  change: (code: string, value: Answer | undefined) => void
  /** Saves what isn't saved yet; the draft as it then stands, or null when it could not be saved. */
  flush: () => Promise<Application | null>
  isSaving: boolean
  hasUnsaved: boolean
  /** A number is not right yet and stays on this screen until it is. */
  isHeldBack: boolean
  error: ApiError | null
  /** What was typed here while the draft moved on elsewhere; null when there is no such thing. */
  conflict: Edits | null
  keepMine: () => void
  takeTheirs: () => void
}

/**
 * Edits one draft: each answer is kept on this phone at once and on the server after a pause. What is typed outlives
 * a lost network and an expired session. `application` is null while it can't be read.
 */
export function useDraft(
  application: Application | null,
  owner: string | null,
  refresh: () => void,
  scopeFor: (application: Application) => RuleScope,
): DraftEditing {
  const paper = usePaper(application)
  const typed = useRef<Edits>({})
  const ready = () => readyToSave(paper, scopeFor)
  const conflict = conflictOf(application, paper.editing())
  const { save, flush } = useSaving(paper, ready, application !== null && conflict === null, refresh)
  useRestored(application, owner, paper)
  const { edits } = paper.editing()
  const known = paper.known()
  return {
    answers: asTyped(applyEdits(known?.answers ?? {}, edits), typed.current),
    change: (code, value) => {
      if (known === null) return
      typed.current = { ...typed.current, [code]: value }
      const { edits: before, revision } = paper.editing()
      const grewFrom = hasEdits(before) ? revision : known.revision
      paper.set({ edits: { ...before, [code]: value }, revision: grewFrom })
      keepHere(known, paper.editing(), owner)
    },
    flush,
    isSaving: save.isRunning,
    hasUnsaved: hasEdits(ready()),
    isHeldBack: Object.keys(ready()).length < Object.keys(edits).length,
    error: save.error?.code === 'draft_stale' ? null : save.error,
    conflict,
    keepMine: () => {
      if (application === null) return
      paper.set({ edits, revision: application.revision })
      void flush()
    },
    takeTheirs: () => {
      if (application === null) return
      paper.set({ edits: {}, revision: application.revision })
      dropDraft(draftKey(application.id))
      save.reset()
    },
  }
}

function readyToSave(paper: Paper, scopeFor: (application: Application) => RuleScope): Edits {
  const known = paper.known()
  const { edits } = paper.editing()
  if (known === null) return edits
  const scope = scopeFor({ ...known, answers: applyEdits(known.answers, edits) })
  return without(heldBack(known, scope), edits)
}

function conflictOf(application: Application | null, { edits, revision }: Editing): Edits | null {
  if (application === null || !hasEdits(edits) || revision === application.revision) return null
  const conflict = differences(edits, application.answers)
  return hasEdits(conflict) ? conflict : null
}

function keepHere(application: Application, { edits, revision }: Editing, owner: string | null) {
  const fields = application.programme.form.flatMap((group) => group.fields)
  const answers = applyEdits(application.answers, edits)
  keepDraft(draftKey(application.id), { answers, revision, savedAt: application.savedAt, owner }, fields)
}

/** Brings back what this phone still holds unsaved of the draft, when it is opened. */
function useRestored(application: Application | null, owner: string | null, paper: Paper) {
  const id = application?.id ?? null
  // Once for each draft and person: later changes of the draft are this page's own, or a conflict.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (application === null || owner === null || hasEdits(paper.editing().edits)) return
    const kept = readDraft(draftKey(application.id), owner)
    if (kept === null) return
    const edits = differences(kept.answers, application.answers)
    if (hasEdits(edits)) paper.set({ edits, revision: kept.revision ?? application.revision })
    else dropDraft(draftKey(application.id))
  }, [id, owner])
}
