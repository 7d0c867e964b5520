import { and, eq } from 'drizzle-orm'
import type { Field } from '#contract/catalogue'
import type { Answers } from '#contract/eligibility'
import { isAnswered } from '#contract/form'
import { newId } from '#server/db/columns'
import type { Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import type { Person } from '#server/identity/persons'
import { acceptAnswers, fieldsOf } from '#server/programmes/accept-answers'
import type { PublishedProgramme } from '#server/programmes/service'
import type { Sealing } from '#server/secrets/sealing'
import { sealAnswers } from './answers'
import type { Belonging } from './belonging'
import { type ApplicationRow, holdOwn, type OpenApplication } from './open-application'
import { application } from './tables'
import { statusLabel } from './turn'

/** What is applied for and where it lies. */
export interface Start {
  published: PublishedProgramme
  belonging: Belonging
}

/** The person's draft of this programme, a new one where there is none. */
export async function holdDraft(
  tx: Transaction,
  sealing: Sealing,
  personId: string,
  { published, belonging }: Start,
  now: Date,
): Promise<OpenApplication> {
  const id = newId()
  await tx
    .insert(application)
    .values({
      id,
      personId,
      ...columnsOf({ published, belonging }),
      answers: sealAnswers(sealing, id, {}),
      status: 'draft',
      savedAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
  const [draft] = await tx
    .select({ id: application.id })
    .from(application)
    .where(
      and(
        eq(application.personId, personId),
        eq(application.cityCode, published.cityCode),
        eq(application.programmeCode, published.programme.code),
        eq(application.status, 'draft'),
      ),
    )
  if (draft === undefined) throw new AppError('not_found')
  return await holdOwn(tx, sealing, personId, draft.id)
}

function columnsOf({ published, belonging }: Start) {
  const { union, joinCodeId } = belonging
  return {
    cityCode: published.cityCode,
    programmeVersionId: published.versionId,
    programmeCode: published.programme.code,
    title: published.programme.title,
    unionId: union.id,
    unionPath: union.path,
    unionName: union.name,
    joinCodeId,
  }
}

interface Filling extends Start {
  person: Person
  given: Answers
  now: Date
}

/** What is in the draft stays; then what was given, then what is known of the person. A draft takes the newest version. */
export async function fillDraft(
  tx: Transaction,
  sealing: Sealing,
  { row, answers: kept }: OpenApplication,
  { published, belonging, person, given, now }: Filling,
): Promise<void> {
  const { programme } = published
  const fields = fieldsOf(programme)
  const accepted = acceptAnswers(fields, given, kept).answers
  const before = acceptAnswers(fields, kept, {}).answers
  const answers = { ...prefillOf(fields, person), ...answered(accepted), ...answered(before) }
  const columns = columnsOf({ published, belonging })
  if (isSame(columns, row) && isSame(answers, kept)) return
  await saveAnswers(tx, sealing, row, answers, now)
  await tx.update(application).set(columns).where(eq(application.id, row.id))
}

/** Writes the answers of a draft; whoever still shows the older revision can't overwrite them. */
export async function saveAnswers(
  tx: Transaction,
  sealing: Sealing,
  { id, revision }: ApplicationRow,
  answers: Answers,
  now: Date,
): Promise<void> {
  await tx
    .update(application)
    .set({
      answers: sealAnswers(sealing, id, answers),
      revision: revision + 1,
      savedAt: now,
    })
    .where(eq(application.id, id))
}

/** Throws state_changed when it isn't a draft any more, draft_stale when there is a newer one. */
export function refuseStale(row: ApplicationRow, revision: number): void {
  if (row.status !== 'draft') throw new AppError('state_changed', { status: statusLabel(row) })
  if (row.revision !== revision) throw new AppError('draft_stale')
}

function answered(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => isAnswered(value)))
}

function prefillOf(fields: Field[], person: Person): Answers {
  const known = {
    'person.name': person.name,
    'person.identityNumber': person.identityNumber,
    'person.phone': person.phone,
    'person.occupation': person.occupation,
  }
  return Object.fromEntries(
    fields.flatMap(({ code, prefill }) => {
      const value = prefill === undefined ? null : known[prefill]
      return value === null ? [] : [[code, value]]
    }),
  )
}

function isSame(wanted: Record<string, unknown>, present: Record<string, unknown>): boolean {
  return Object.entries(wanted).every(([name, value]) => present[name] === value)
}
