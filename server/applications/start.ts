import type { Application } from '#contract/application-file'
import type { applications } from '#contract/applications'
import { dayOf } from '#contract/day'
import type { BodyOf } from '#contract/endpoint'
import type { Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import type { Context } from '#server/http/implement'
import { refusePhoneless } from '#server/identity/persons'
import { currentProgramme, openingOf, type PublishedProgramme, windowLabel } from '#server/programmes/service'
import type { Sealing } from '#server/secrets/sealing'
import type { Actor } from '#server/session/actor'
import { type Applicant, applicantOf } from './applicant'
import { belongingOf } from './belonging'
import { fillDraft, holdDraft, type Start } from './draft'
import { openOwn } from './open-application'
import { readingOf } from './reading'
import { liveReference, onceKey, refuseRunningJoin } from './uniqueness'
import { viewApplication } from './view'

type Wish = BodyOf<typeof applications.start>

/** Opens a draft, or resumes the one that is there; given answers fill what is still empty in it. */
export async function startApplication(context: Context, actor: Actor, wish: Wish): Promise<Application> {
  const { deps, now } = context
  const { sealing } = deps
  return await context.transaction(async (tx) => {
    const applicant = await applicantOf(tx, sealing, actor.personId)
    refusePhoneless(applicant.person)
    const start = await startOf(tx, wish, applicant)
    await refuseStart(tx, sealing, start.published, actor.personId, now)
    const draft = await holdDraft(tx, sealing, actor.personId, start, now)
    await fillDraft(tx, sealing, draft, {
      ...start,
      person: applicant.person,
      given: wish.answers ?? {},
      now,
    })
    const opened = await openOwn(tx, sealing, actor.personId, draft.row.id)
    return await viewApplication(readingOf(context, actor, tx), opened)
  })
}

/** A code may lead into another city than the one on the screen; then that city's version counts. */
async function startOf(tx: Transaction, wish: Wish, applicant: Applicant): Promise<Start> {
  const asked = await currentProgramme(tx, wish.city, wish.programme)
  if (asked.programme.engine !== 'applications') throw new AppError('not_found')
  const belonging = await belongingOf(tx, asked.programme, wish, applicant)
  const { cityCode } = belonging.union
  const published = cityCode === asked.cityCode ? asked : await currentProgramme(tx, cityCode, wish.programme)
  return { published, belonging }
}

async function refuseStart(
  tx: Transaction,
  sealing: Sealing,
  { programme, cityCode }: PublishedProgramme,
  personId: string,
  now: Date,
): Promise<void> {
  const { title, fulfilment, once } = programme
  if (!openingOf(programme, dayOf(now)).isOpen)
    throw new AppError('programme_closed', { title, window: windowLabel(programme) })
  if (fulfilment.kind === 'join' || fulfilment.kind === 'transfer')
    return await refuseRunningJoin(tx, personId)
  if (once?.by !== 'person') return
  const key = onceKey(sealing, { cityCode, programme, personId, answers: {} }, now)
  const reference = key === null ? null : await liveReference(tx, key, personId)
  if (reference !== null) throw new AppError('already_applied', { reference })
}
