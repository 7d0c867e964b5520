import { applicationMachine, type DeskApplication } from '#contract/application-file'
import type { EventOf } from '#contract/machine'
import { forOfficer } from '#contract/officer-words'
import type { Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import type { Context } from '#server/http/implement'
import type { Actor } from '#server/session/actor'
import type { Acting } from '#server/transition/transition'
import { decides, viewForDesk } from './desk-view'
import { type OpenApplication, openForOfficer } from './open-application'
import { readingOf } from './reading'
import { statusLabel } from './turn'

interface Decision {
  id: string
  /** As the officer saw it. */
  revision: number
  event: EventOf<typeof applicationMachine>
}

/**
 * Runs a decision of an officer whose step it is, and shows the file as it is then. Throws not_found outside the
 * subtree, own_case, state_changed when somebody was faster, not_allowed when the step is another union's.
 */
export async function decide(
  context: Context,
  officer: Actor,
  { id, revision, event }: Decision,
  effect: (tx: Transaction, opened: OpenApplication, acting: Acting) => Promise<void>,
): Promise<DeskApplication> {
  const { sealing } = context.deps
  return await context.transaction(async (tx) => {
    const opened = await openForOfficer(tx, sealing, officer, id)
    const { row } = opened
    if (row.personId === officer.personId) throw new AppError('own_case')
    const isOpen = applicationMachine.events[event].from.includes(row.status)
    if (!isOpen || row.revision !== revision)
      throw new AppError('state_changed', { status: forOfficer(statusLabel(row)) })
    if (!decides(officer, row)) throw new AppError('not_allowed')
    await effect(tx, opened, { personId: officer.personId, unit: row.decidingUnionName })
    const decided = await openForOfficer(tx, sealing, officer, id)
    return await viewForDesk(readingOf(context, officer, tx), officer, decided)
  })
}
