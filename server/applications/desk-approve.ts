import { applicationMachine, type DeskApplication } from '#contract/application-file'
import type { applications } from '#contract/applications'
import { dayLabel, dayOf } from '#contract/day'
import type { BodyOf } from '#contract/endpoint'
import type { ErrorCode } from '#contract/errors'
import { addWorkingDays } from '#server/calendar/working-days'
import type { Transaction } from '#server/db/database'
import { refusing } from '#server/db/violates'
import { AppError } from '#server/errors'
import type { Context } from '#server/http/implement'
import type { Sealing } from '#server/secrets/sealing'
import type { Actor } from '#server/session/actor'
import { type Acting, transition } from '#server/transition/transition'
import { aboutOf } from './about'
import { decide } from './decide'
import { amountOf, approveAndFulfil } from './fulfil'
import { acceptMaterials } from './materials'
import type { OpenApplication } from './open-application'
import { isHeldByAnother } from './settle-identity'
import { type PlannedStep, planOf, standingAt, stepAfter } from './steps'
import { application } from './tables'

interface Approval {
  sealing: Sealing
  acting: Acting
  now: Date
  note: string | undefined
}

/** Passes this level. The last one begins the publicity, or approves where there is none. */
export async function approveApplication(
  context: Context,
  officer: Actor,
  id: string,
  { revision, note }: BodyOf<typeof applications.deskApprove>,
): Promise<DeskApplication> {
  const { deps, now } = context
  const underReview = () => new AppError('identity_under_review')
  return await refusing({ person_identity: underReview }, () =>
    decide(context, officer, { id, revision, event: 'pass' }, async (tx, opened, acting) => {
      const { row, programme, answers } = opened
      const approval = { sealing: deps.sealing, acting, now, note: note || undefined }
      const isNew = row.identityCheck !== null
      if (isNew && (await isHeldByAnother(tx, deps.sealing, row.personId, programme, answers)))
        throw underReview()
      await acceptMaterials(tx, id)
      const next = stepAfter(await planOf(tx, row.unionPath, programme.steps), row.stepIndex)
      if (next !== undefined) await pass(tx, opened, next, approval)
      else if (programme.publicity !== null)
        await publish(tx, opened, programme.publicity.workingDays, approval)
      else await grantTold(() => approveAndFulfil(tx, deps.sealing, opened, acting, now, approval.note))
    }),
  )
}

const aboutMembership: readonly ErrorCode[] = ['already_member', 'not_member']

/** What stands against the applicant's membership is said to the officer, of the applicant. */
async function grantTold(grant: () => Promise<void>): Promise<void> {
  try {
    await grant()
  } catch (error) {
    const isMoved = error instanceof AppError && aboutMembership.includes(error.code)
    throw isMoved ? new AppError('applicant_moved') : error
  }
}

function changeOf(opened: OpenApplication, { acting, now, note }: Approval) {
  return {
    machine: applicationMachine,
    table: application,
    id: opened.row.id,
    revision: opened.row.revision,
    acting,
    now,
    ...(note === undefined ? {} : { note }),
  }
}

async function pass(
  tx: Transaction,
  opened: OpenApplication,
  next: PlannedStep,
  approval: Approval,
): Promise<void> {
  await transition(tx, {
    ...changeOf(opened, approval),
    event: 'pass',
    set: standingAt(next, approval.now),
    about: aboutOf(opened),
    words: { turn: next.union.name },
  })
}

async function publish(
  tx: Transaction,
  opened: OpenApplication,
  workingDays: number,
  approval: Approval,
): Promise<void> {
  const publicityUntil = addWorkingDays(dayOf(approval.now), workingDays)
  await transition(tx, {
    ...changeOf(opened, approval),
    event: 'publish',
    set: { publicityUntil, amountFen: await amountOf(tx, approval.sealing, opened, approval.now) },
    about: aboutOf(opened),
    words: { until: dayLabel(publicityUntil) },
  })
}
