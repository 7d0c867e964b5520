import { useSubmitApplication } from '#api/applications'
import { useShowApplication } from '#api/show-application'
import type { Application } from '#contract/application-file'
import { dropDraft } from '#phone/drafts'
import { replace } from '#phone/navigation'
import { draftKey } from './draft-keys'

/** Hands the draft in, once however often it is tapped, and goes on to the reference number. */
export function useSubmission() {
  const submit = useSubmitApplication()
  const show = useShowApplication()
  const run = async ({ id, revision }: Pick<Application, 'id' | 'revision'>) => {
    const submitted = await submit.run({ params: { id }, body: { revision } })
    if (submitted === null) return
    dropDraft(draftKey(id))
    show(submitted)
    replace('applications/done', { id })
  }
  return { run, isRunning: submit.isRunning, error: submit.error, problems: submit.error?.fields ?? {} }
}
