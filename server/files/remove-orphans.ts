import { and, asc, inArray, isNull, lt } from 'drizzle-orm'
import type { Deps } from '#server/deps'
import { file } from './tables'

const keptMs = 24 * 60 * 60 * 1000
const atOnce = 100

/** Due work: uploads that nothing has held for a day. The bytes go last: what a crash leaves is found as a stray. */
export async function removeOrphanFiles({ db, files }: Pick<Deps, 'db' | 'files'>, now: Date): Promise<void> {
  const isOrphan = and(isNull(file.applicationId), lt(file.looseSince, new Date(now.getTime() - keptMs)))
  const some = db
    .select({ id: file.id })
    .from(file)
    .where(isOrphan)
    .orderBy(asc(file.looseSince))
    .limit(atOnce)
  const removed = await db
    .delete(file)
    .where(and(isOrphan, inArray(file.id, some)))
    .returning({ storeKey: file.storeKey, thumbnailKey: file.thumbnailKey })
  for (const { storeKey, thumbnailKey } of removed) {
    await files.remove(storeKey)
    if (thumbnailKey !== null) await files.remove(thumbnailKey)
  }
}
