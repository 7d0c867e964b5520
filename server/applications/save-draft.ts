import type { Application } from '#contract/application-file'
import type { applications } from '#contract/applications'
import type { BodyOf } from '#contract/endpoint'
import { refuseProblems } from '#server/errors'
import type { Context } from '#server/http/implement'
import { acceptAnswers, fieldsOf } from '#server/programmes/accept-answers'
import type { Actor } from '#server/session/actor'
import { refuseStale, saveAnswers } from './draft'
import { holdOwn, openOwn } from './open-application'
import { readingOf } from './reading'
import { viewApplication } from './view'

/** Keeps a draft as it stands, however unfinished. Throws draft_stale rather than overwrite a newer one. */
export async function saveDraft(
  context: Context,
  actor: Actor,
  id: string,
  { revision, answers: given }: BodyOf<typeof applications.save>,
): Promise<Application> {
  const { sealing } = context.deps
  return await context.transaction(async (tx) => {
    const { row, programme, answers: kept } = await holdOwn(tx, sealing, actor.personId, id)
    refuseStale(row, revision)
    const { answers, problems } = acceptAnswers(fieldsOf(programme), given, kept)
    refuseProblems(problems)
    await saveAnswers(tx, sealing, row, answers, context.now)
    const saved = await openOwn(tx, sealing, actor.personId, id)
    return await viewApplication(readingOf(context, actor, tx), saved)
  })
}
