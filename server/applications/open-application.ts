import { and, eq, isNotNull } from 'drizzle-orm'
import type { Programme } from '#contract/catalogue'
import type { Answers } from '#contract/eligibility'
import type { Database, Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import { programmeOfVersion } from '#server/programmes/service'
import type { Sealing } from '#server/secrets/sealing'
import type { Actor } from '#server/session/actor'
import { reaches } from '#server/session/policy'
import { openAnswers } from './answers'
import { application } from './tables'

export type ApplicationRow = typeof application.$inferSelect

/** An application with the version of the programme that it stays with, its answers in the clear. */
export interface OpenApplication {
  row: ApplicationRow
  programme: Programme
  answers: Answers
}

/** Throws not_found, also for somebody else's. */
export async function openOwn(
  db: Database,
  sealing: Sealing,
  personId: string,
  id: string,
): Promise<OpenApplication> {
  const [row] = await db.select().from(application).where(ownedBy(personId, id))
  return await open(db, sealing, row)
}

/** The same, held against other changes until the transaction ends. */
export async function holdOwn(
  tx: Transaction,
  sealing: Sealing,
  personId: string,
  id: string,
): Promise<OpenApplication> {
  const [row] = await tx.select().from(application).where(ownedBy(personId, id)).for('update')
  return await open(tx, sealing, row)
}

function ownedBy(personId: string, id: string) {
  return and(eq(application.id, id), eq(application.personId, personId))
}

/** One in the officer's subtree; drafts belong to the applicant alone. Throws not_found. */
export async function openForOfficer(
  db: Database,
  sealing: Sealing,
  actor: Actor,
  id: string,
): Promise<OpenApplication> {
  const [row] = await db
    .select()
    .from(application)
    .where(and(eq(application.id, id), isNotNull(application.reference)))
  if (row === undefined || !reaches(actor, 'officer', row.unionPath)) throw new AppError('not_found')
  return await open(db, sealing, row)
}

/** Whoever may act on it without asking: due work. Throws not_found. */
export async function openById(db: Database, sealing: Sealing, id: string): Promise<OpenApplication> {
  const [row] = await db.select().from(application).where(eq(application.id, id))
  return await open(db, sealing, row)
}

async function open(
  db: Database,
  sealing: Sealing,
  row: ApplicationRow | undefined,
): Promise<OpenApplication> {
  if (row === undefined) throw new AppError('not_found')
  const { programme } = await programmeOfVersion(db, row.programmeVersionId)
  return { row, programme, answers: openAnswers(sealing, row.id, row.answers) }
}
