import { applicationMachine, type DeskApplication } from '#contract/application-file'
import type { applications } from '#contract/applications'
import type { BodyOf } from '#contract/endpoint'
import { AppError } from '#server/errors'
import type { Context } from '#server/http/implement'
import type { Actor } from '#server/session/actor'
import { transition } from '#server/transition/transition'
import { aboutOf } from './about'
import { applicantOf, scopeFor } from './applicant'
import { decide } from './decide'
import { itemsOf } from './desk-view'
import { materialRows, putMaterial } from './materials'
import { application } from './tables'

/** Sends exactly one answer or document back, with the reason. Throws return_item_unknown. */
export async function returnItem(
  context: Context,
  officer: Actor,
  id: string,
  { revision, item, reason }: BodyOf<typeof applications.deskReturn>,
): Promise<DeskApplication> {
  const { deps, now } = context
  return await decide(context, officer, { id, revision, event: 'return' }, async (tx, opened, acting) => {
    const { row, programme, answers } = opened
    const scope = scopeFor(programme, answers, await applicantOf(tx, deps.sealing, row.personId), now)
    const known = itemsOf(opened, scope).find(({ kind, code }) => kind === item.kind && code === item.code)
    if (known === undefined) throw new AppError('return_item_unknown')
    if (known.kind === 'material') {
      const handedIn = (await materialRows(tx, id)).find(({ code }) => code === known.code)
      const fileIds = handedIn?.fileIds ?? []
      await putMaterial(tx, { applicationId: id, code: known.code, state: 'returned', reason, fileIds })
    }
    await transition(tx, {
      machine: applicationMachine,
      event: 'return',
      table: application,
      id,
      revision,
      set: { returnedItem: { ...known, reason } },
      acting,
      about: aboutOf(opened),
      now,
      note: reason,
      words: { item: `「${known.title}」` },
    })
  })
}
