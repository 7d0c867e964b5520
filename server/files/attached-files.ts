import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Database, Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import type { FileRow } from './signed-link'
import { file } from './tables'

/** The files that an application holds, oldest first. */
export async function filesOf(db: Database, applicationId: string): Promise<FileRow[]> {
  return await db
    .select()
    .from(file)
    .where(eq(file.applicationId, applicationId))
    .orderBy(asc(file.createdAt), asc(file.id))
}

/** Puts a person's uploads under an application. Throws not_found when one isn't the person's or is held elsewhere. */
export async function claimFiles(
  tx: Transaction,
  owner: { personId: string; applicationId: string },
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return
  const claimed = await tx
    .update(file)
    .set({ applicationId: owner.applicationId })
    .where(
      and(
        inArray(file.id, ids),
        eq(file.personId, owner.personId),
        or(isNull(file.applicationId), eq(file.applicationId, owner.applicationId)),
      ),
    )
    .returning({ id: file.id })
  if (claimed.length < ids.length) throw new AppError('not_found')
}

/** Lets go of files; they are removed as orphans a day later. */
export async function releaseFiles(tx: Transaction, ids: string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx.update(file).set({ applicationId: null, looseSince: now }).where(inArray(file.id, ids))
}
