import { and, isNull, lt } from 'drizzle-orm'
import type { Deps } from '#server/deps'
import { file } from './tables'

const keptMs = 24 * 60 * 60 * 1000

/** Removes uploads that nothing has held for a day. The rows go last, so that a crash leaves work to do, not bytes. */
export async function removeOrphanFiles({ db, files }: Deps, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const orphans = await tx
      .delete(file)
      .where(and(isNull(file.applicationId), lt(file.createdAt, new Date(now.getTime() - keptMs))))
      .returning({ storeKey: file.storeKey, thumbnailKey: file.thumbnailKey })
    for (const { storeKey, thumbnailKey } of orphans) {
      await files.remove(storeKey)
      if (thumbnailKey !== null) await files.remove(thumbnailKey)
    }
  })
}
