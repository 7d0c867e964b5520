import { applicationMachine, type DeskApplication } from '#contract/application-file'
import type { applications } from '#contract/applications'
import type { BodyOf } from '#contract/endpoint'
import type { Context } from '#server/http/implement'
import type { Actor } from '#server/session/actor'
import { transition } from '#server/transition/transition'
import { aboutOf } from './about'
import { decide } from './decide'
import { application } from './tables'

/** Declines with the reason that the applicant reads; during the publicity too, when an objection holds. */
export async function declineApplication(
  context: Context,
  officer: Actor,
  id: string,
  { revision, reason }: BodyOf<typeof applications.deskDecline>,
): Promise<DeskApplication> {
  const decision = { id, revision, event: 'decline' } as const
  return await decide(context, officer, decision, async (tx, opened, acting) => {
    await transition(tx, {
      machine: applicationMachine,
      event: 'decline',
      table: application,
      id,
      revision,
      set: { reason, amountFen: null },
      acting,
      about: aboutOf(opened),
      now: context.now,
      note: reason,
    })
  })
}
