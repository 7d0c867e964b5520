import { type Application, applicationMachine } from '#contract/application-file'
import type { applications } from '#contract/applications'
import { type RuleScope, shownFields } from '#contract/eligibility'
import type { BodyOf } from '#contract/endpoint'
import type { Transaction } from '#server/db/database'
import { refusing } from '#server/db/violates'
import { AppError } from '#server/errors'
import type { Context } from '#server/http/implement'
import { acceptAnswers } from '#server/programmes/accept-answers'
import { newReference } from '#server/reference'
import type { Sealing } from '#server/secrets/sealing'
import type { Actor } from '#server/session/actor'
import { theSystem, transition } from '#server/transition/transition'
import { aboutOf } from './about'
import { sealAnswers } from './answers'
import { type Applicant, applicantOf, holdApplicant, scopeFor } from './applicant'
import { sealApplicantName } from './applicant-name'
import { belongingNow } from './belonging'
import { refuseStale } from './draft'
import { approveAndFulfil } from './fulfil'
import { judgeSubmission } from './judge-submission'
import { missingMaterials } from './materials'
import { type ApplicationRow, holdOwn, type OpenApplication, openOwn } from './open-application'
import { readingOf } from './reading'
import { askIdentity, type IdentityFinding, settleIdentity } from './settle-identity'
import { planOf, standingAt } from './steps'
import { application } from './tables'
import { refusalOfRepeat, uniquenessKeyOf } from './uniqueness'
import { sealVerdict } from './verdict'
import { viewApplication } from './view'

/** What the identity service said before the transaction, about the revision that was seen then. */
interface Prepared {
  finding: IdentityFinding
  revision: number
}

/**
 * Hands a draft in. A repeat with the same key comes back here when the draft is no draft any more: only the kept
 * answer counts then. Throws what the endpoint names.
 */
export async function submitApplication(
  context: Context,
  actor: Actor,
  id: string,
  { revision }: BodyOf<typeof applications.submit>,
): Promise<Application> {
  const { deps, now } = context
  const { sealing } = deps
  const seen = await openOwn(deps.db, sealing, actor.personId, id)
  const prepared = await prepare(context, seen, revision)
  const refusals = {
    application_once: () => refusalOfRepeat(deps, seen, now),
    person_identity: () => new AppError('identity_in_person'),
  }
  return await refusing(refusals, () =>
    context.transaction(async (tx) => {
      const opened = await holdOwn(tx, sealing, actor.personId, id)
      refuseStale(opened.row, revision)
      if (prepared?.revision !== opened.row.revision) throw new AppError('draft_stale')
      await handIn(tx, sealing, opened, prepared.finding, now)
      const submitted = await openOwn(tx, sealing, actor.personId, id)
      return await viewApplication(readingOf(context, actor, tx), submitted)
    }),
  )
}

/** Null when the transaction will refuse anyway: the identity service is not asked in vain. */
async function prepare(
  { deps, now }: Context,
  seen: OpenApplication,
  revision: number,
): Promise<Prepared | null> {
  if (seen.row.status !== 'draft' || seen.row.revision !== revision) return null
  const applicant = await applicantOf(deps.db, deps.sealing, seen.row.personId)
  const scope = scopeFor(seen.programme, seen.answers, applicant, now)
  await judgeSubmission(deps.db, seen, scope)
  return { finding: await askIdentity(deps, seen, applicant, now), revision }
}

/** Judges by what is true inside the transaction: a membership may have ended while the identity was asked about. */
async function handIn(
  tx: Transaction,
  sealing: Sealing,
  opened: OpenApplication,
  finding: IdentityFinding,
  now: Date,
): Promise<void> {
  const { row, programme } = opened
  const applicant = await holdApplicant(tx, sealing, row.personId)
  const scope = scopeFor(programme, opened.answers, applicant, now)
  await judgeSubmission(tx, opened, scope)
  const { union } = await belongingNow(tx, opened, applicant)
  await refuseMissing(tx, opened, scope)
  const settled = await settleIdentity(tx, sealing, opened, applicant, finding)
  const [first] = await planOf(tx, union.path, programme.steps)
  await transition(tx, {
    machine: applicationMachine,
    event: 'submit',
    table: application,
    id: row.id,
    revision: row.revision,
    set: {
      reference: newReference(),
      submittedAt: now,
      ...contentOf(sealing, opened, applicant, scope, now),
      unionId: union.id,
      unionPath: union.path,
      unionName: union.name,
      ...settled,
      ...(first === undefined ? {} : standingAt(first, now)),
    },
    acting: { personId: row.personId, unit: null },
    about: { ...aboutOf(opened, { isSilent: first === undefined }), unionPath: union.path },
    now,
    words: { turn: first?.union.name ?? '' },
  })
  if (first === undefined) await grantAtOnce(tx, sealing, row, now)
}

/** What is kept of the person and the answers; what a hidden question was answered with before is not handed in. */
function contentOf(
  sealing: Sealing,
  opened: OpenApplication,
  applicant: Applicant,
  scope: RuleScope,
  now: Date,
): Partial<ApplicationRow> {
  const { row, programme } = opened
  const { answers } = acceptAnswers(shownFields(programme, scope), opened.answers, {})
  return {
    answers: sealAnswers(sealing, row.id, answers),
    verdict: sealVerdict(sealing, row.id, programme, scope),
    judgedAt: now,
    applicantName: sealApplicantName(sealing, opened, applicant),
    uniquenessKey: uniquenessKeyOf(sealing, opened, now),
  }
}

/** Where nobody has to decide. */
async function grantAtOnce(
  tx: Transaction,
  sealing: Sealing,
  { id, personId }: ApplicationRow,
  now: Date,
): Promise<void> {
  await approveAndFulfil(tx, sealing, await openOwn(tx, sealing, personId, id), theSystem, now)
}

async function refuseMissing(tx: Transaction, opened: OpenApplication, scope: RuleScope): Promise<void> {
  const titles = await missingMaterials(tx, opened, scope)
  if (titles.length > 0)
    throw new AppError('materials_missing', { count: titles.length, titles: titles.join('、') })
}
