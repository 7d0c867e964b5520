import { useEffect, useState } from 'react'
import { useSubmitApplication } from '#api/applications'
import { useShowApplication } from '#api/show-application'
import type { Application } from '#contract/application-file'
import { dropDraft } from '#phone/drafts'
import { replace } from '#phone/navigation'
import { draftKey } from './draft-keys'
import { keepRefused } from './refused-problems'

/** Hands the draft in, once however often it is tapped, and goes on to the reference number. */
export function useSubmission({ id, revision }: Application) {
  const submit = useSubmitApplication()
  const show = useShowApplication()
  const [sent, setSent] = useState(revision)
  const fields = submit.error?.fields
  useEffect(() => {
    if (fields !== undefined) keepRefused({ id, revision: sent }, fields)
  }, [fields, id, sent])
  const run = async (draft: Pick<Application, 'revision'>) => {
    setSent(draft.revision)
    const submitted = await submit.run({ params: { id }, body: { revision: draft.revision } })
    if (submitted === null) return
    dropDraft(draftKey(id))
    show(submitted)
    replace('applications/done', { id })
  }
  // What was wrong with an earlier revision is over.
  const error = sent === revision ? submit.error : null
  return { run, isRunning: submit.isRunning, error, problems: error?.fields ?? {} }
}
