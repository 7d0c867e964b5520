import { type Application, applicationMachine } from '#contract/application-file'
import { filesOf, releaseFiles } from '#server/files/service'
import type { Context } from '#server/http/implement'
import type { Actor } from '#server/session/actor'
import { transition } from '#server/transition/transition'
import { aboutOf } from './about'
import { sealAnswers } from './answers'
import { dropMaterials, materialRows } from './materials'
import { holdOwn, openOwn } from './open-application'
import { readingOf } from './reading'
import { application } from './tables'
import { viewApplication } from './view'

/** Takes back what isn't decided. Of a draft nothing stays but the row: its answers go, its files become orphans. */
export async function withdrawApplication(context: Context, actor: Actor, id: string): Promise<Application> {
  const { deps, now } = context
  return await context.transaction(async (tx) => {
    const opened = await holdOwn(tx, deps.sealing, actor.personId, id)
    const isDraft = opened.row.status === 'draft'
    await transition(tx, {
      machine: applicationMachine,
      event: 'withdraw',
      table: application,
      id,
      set: isDraft ? { answers: sealAnswers(deps.sealing, id, {}) } : {},
      acting: { personId: actor.personId, unit: null },
      about: aboutOf(opened, { isSilent: isDraft }),
      now,
    })
    if (isDraft) {
      const materials = await materialRows(tx, id)
      await dropMaterials(
        tx,
        id,
        materials.map(({ code }) => code),
      )
      await releaseFiles(
        tx,
        (await filesOf(tx, id)).map((file) => file.id),
        now,
      )
    }
    const withdrawn = await openOwn(tx, deps.sealing, actor.personId, id)
    return await viewApplication(readingOf(context, actor, tx), withdrawn)
  })
}
