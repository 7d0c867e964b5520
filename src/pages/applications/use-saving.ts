import { useEffect, useRef } from 'react'
import { useSaveAnswers } from '#api/applications'
import { useShowApplication } from '#api/show-application'
import type { Application } from '#contract/application-file'
import { dropDraft } from '#phone/drafts'
import { draftKey } from './draft-keys'
import { applyEdits, differences, type Edits, editsLeft, hasEdits } from './edits'
import type { Paper } from './use-paper'

// A pause in typing, not every letter, is worth a request.
const pauseMs = 800

/**
 * Saves a draft, one request at a time, after each pause in typing while `isFree`; `flush` saves now and gives the
 * draft as it then stands, or null. `ready` gives the edits that may be saved; `refresh` hears that the draft moved on
 * elsewhere.
 */
export function useSaving(paper: Paper, ready: () => Edits, isFree: boolean, refresh: () => void) {
  const save = useSaveAnswers()
  const show = useShowApplication()
  const running = useRef<Promise<Application | null> | null>(null)

  const settle = (left: Edits, saved: Application) => {
    paper.set({ edits: left, revision: saved.revision })
    if (!hasEdits(ready())) dropDraft(draftKey(saved.id))
  }
  const saveOnce = async (): Promise<boolean> => {
    const known = paper.known()
    if (known === null) return false
    const edits = ready()
    const { revision } = paper.editing()
    if (!hasEdits(differences(edits, known.answers))) {
      settle(editsLeft(paper.editing().edits, edits), known)
      return true
    }
    const body = { revision, answers: applyEdits(known.answers, edits) }
    const saved = await save.run({ params: { id: known.id }, body })
    if (saved === null) return false
    paper.learn(saved)
    show(saved)
    settle(editsLeft(paper.editing().edits, edits), saved)
    return true
  }
  const saveAll = async (): Promise<Application | null> => {
    while (hasEdits(ready())) {
      if (!(await saveOnce())) return null
    }
    return paper.known()
  }
  const flush = () => {
    running.current ??= saveAll().finally(() => {
      running.current = null
    })
    return running.current
  }

  useAfterPause(isFree && hasEdits(ready()), paper.editing().edits, flush)
  useOnRefusal(save.error?.code, refresh)
  return { save, flush }
}

function useAfterPause(isWaiting: boolean, edits: object, act: () => Promise<unknown>) {
  const latest = useRef(act)
  latest.current = act
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the edits starts the pause anew
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => void latest.current(), pauseMs)
    return () => clearTimeout(timer)
  }, [isWaiting, edits])
  // Leaving the page doesn't wait for a pause.
  useEffect(() => () => void latest.current(), [])
}

/** The draft moved on elsewhere: it is read again, and the page lets the person choose. */
function useOnRefusal(code: string | undefined, refresh: () => void) {
  const latest = useRef(refresh)
  latest.current = refresh
  useEffect(() => {
    if (code === 'draft_stale' || code === 'state_changed') latest.current()
  }, [code])
}
