import { type Application, applicationMachine } from '#contract/application-file'
import type { applications } from '#contract/applications'
import { dayOf } from '#contract/day'
import type { Answers } from '#contract/eligibility'
import type { BodyOf } from '#contract/endpoint'
import { checkFields } from '#contract/form'
import { addWorkingDays } from '#server/calendar/working-days'
import type { Transaction } from '#server/db/database'
import { refusing } from '#server/db/violates'
import { AppError, refuseProblems } from '#server/errors'
import type { Context } from '#server/http/implement'
import { acceptAnswers, fieldsOf } from '#server/programmes/accept-answers'
import type { Sealing } from '#server/secrets/sealing'
import type { Actor } from '#server/session/actor'
import { transition } from '#server/transition/transition'
import { aboutOf } from './about'
import { sealAnswers } from './answers'
import { type Applicant, applicantOf, holdApplicant, scopeFor } from './applicant'
import { sealApplicantName } from './applicant-name'
import { identityFieldsOf } from './identity-fields'
import { materialRows } from './materials'
import { holdOwn, type OpenApplication, openOwn } from './open-application'
import { readingOf } from './reading'
import { askIdentity, type IdentityFinding, settleIdentity } from './settle-identity'
import { application, type ReturnedItem } from './tables'
import { statusLabel } from './turn'
import { refusalOfRepeat, uniquenessKeyOf } from './uniqueness'
import { sealVerdict } from './verdict'
import { viewApplication } from './view'

/**
 * Hands in the one item that was sent back; nothing else changes, and the same step goes on with it.
 * Throws mend_item_missing when the item is as it was.
 */
export async function mendApplication(
  context: Context,
  actor: Actor,
  id: string,
  { revision, answers: given = {} }: BodyOf<typeof applications.mend>,
): Promise<Application> {
  const { deps, now } = context
  const { sealing } = deps
  const seen = mended(await openOwn(deps.db, sealing, actor.personId, id), given)
  const finding = await findingFor(context, seen)
  return await refusing({ application_once: () => refusalOfRepeat(deps, seen, now) }, () =>
    context.transaction(async (tx) => {
      const opened = await holdOwn(tx, sealing, actor.personId, id)
      const item = itemOf(opened, revision, seen)
      const applicant = await holdApplicant(tx, sealing, actor.personId)
      if (item.kind === 'material') await refuseUnmendedMaterial(tx, opened, item)
      else refuseUnmendedField(opened, mended(opened, given), item, applicant, now)
      await handInAgain(tx, sealing, mended(opened, given), { applicant, finding, revision, now })
      const again = await openOwn(tx, sealing, actor.personId, id)
      return await viewApplication(readingOf(context, actor, tx), again)
    }),
  )
}

async function findingFor({ deps, now }: Context, seen: OpenApplication): Promise<IdentityFinding> {
  if (!isAboutIdentity(seen)) return null
  const applicant = await applicantOf(deps.db, deps.sealing, seen.row.personId)
  return await askIdentity(deps, seen, applicant, now)
}

/** The application with the new answer of the field that was sent back; other answers fall away. */
function mended(opened: OpenApplication, given: Answers): OpenApplication {
  const { programme, row } = opened
  const fields = fieldsOf(programme).filter(
    ({ code }) => row.returnedItem?.kind === 'field' && row.returnedItem.code === code,
  )
  const { answers, problems } = acceptAnswers(fields, given, opened.answers)
  refuseProblems(problems)
  return { ...opened, answers: { ...opened.answers, ...answers } }
}

function isAboutIdentity({ row, programme }: OpenApplication): boolean {
  const fields = identityFieldsOf(programme)
  if (fields === null || row.status !== 'returned' || row.returnedItem?.kind !== 'field') return false
  return [fields.name.code, fields.number.code].includes(row.returnedItem.code)
}

function itemOf({ row }: OpenApplication, revision: number, seen: OpenApplication): ReturnedItem {
  const isAsSeen = row.revision === revision && seen.row.revision === revision
  if (row.status !== 'returned' || !isAsSeen || !row.returnedItem)
    throw new AppError('state_changed', { status: statusLabel(row) })
  return row.returnedItem
}

async function refuseUnmendedMaterial(
  tx: Transaction,
  { row }: OpenApplication,
  { code, title }: ReturnedItem,
): Promise<void> {
  const handedIn = (await materialRows(tx, row.id)).find((material) => material.code === code)
  if (handedIn === undefined || handedIn.state === 'returned')
    throw new AppError('mend_item_missing', { title })
}

function refuseUnmendedField(
  before: OpenApplication,
  after: OpenApplication,
  { code, title }: ReturnedItem,
  applicant: Applicant,
  now: Date,
): void {
  if (after.answers[code] === before.answers[code]) throw new AppError('mend_item_missing', { title })
  const fields = fieldsOf(after.programme).filter((field) => field.code === code)
  refuseProblems(checkFields(fields, scopeFor(after.programme, after.answers, applicant, now)))
}

interface Mending {
  applicant: Applicant
  finding: IdentityFinding
  revision: number
  now: Date
}

async function handInAgain(
  tx: Transaction,
  sealing: Sealing,
  opened: OpenApplication,
  { applicant, finding, revision, now }: Mending,
): Promise<void> {
  const { row, programme, answers } = opened
  const step = programme.steps[row.stepIndex ?? 0]
  const scope = scopeFor(programme, answers, applicant, now)
  await transition(tx, {
    machine: applicationMachine,
    event: 'mend',
    table: application,
    id: row.id,
    revision,
    set: {
      answers: sealAnswers(sealing, row.id, answers),
      ...{ verdict: sealVerdict(sealing, row.id, programme, scope), judgedAt: now },
      returnedItem: null,
      uniquenessKey: uniquenessKeyOf(sealing, opened, row.submittedAt ?? now),
      dueDay: addWorkingDays(dayOf(now), step?.workingDays ?? 1),
      applicantName: sealApplicantName(sealing, opened, applicant),
      ...(isAboutIdentity(opened) ? await settleIdentity(tx, sealing, opened, applicant, finding) : {}),
    },
    acting: { personId: row.personId, unit: null },
    about: aboutOf(opened),
    now,
  })
}
