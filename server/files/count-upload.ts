import { and, lt, sql } from 'drizzle-orm'
import { addDays, dayOf } from '#contract/day'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { uploadCount } from './tables'

/** Counts one upload before it is looked at; one statement, so that parallel ones get no more than their share. Throws upload_limit. */
export async function countUpload(
  { db, settings }: Pick<Deps, 'db' | 'settings'>,
  personId: string,
  bytes: number,
  now: Date,
): Promise<void> {
  const { filesPerDay, megabytesPerDay } = settings.uploads
  const bytesPerDay = megabytesPerDay * 1024 * 1024
  const refusal = new AppError('upload_limit', { count: filesPerDay, megabytes: megabytesPerDay })
  if (bytes > bytesPerDay) throw refusal
  const counted = await db
    .insert(uploadCount)
    .values({ personId, day: dayOf(now), files: 1, bytes })
    .onConflictDoUpdate({
      target: [uploadCount.personId, uploadCount.day],
      set: { files: sql`${uploadCount.files} + 1`, bytes: sql`${uploadCount.bytes} + ${bytes}` },
      setWhere: and(
        lt(uploadCount.files, filesPerDay),
        sql`${uploadCount.bytes} + ${bytes} <= ${bytesPerDay}`,
      ),
    })
    .returning({ files: uploadCount.files })
  if (counted.length === 0) throw refusal
}

/** Due work: counts matter on their day only. */
export async function forgetUploadCounts({ db }: Pick<Deps, 'db'>, now: Date): Promise<void> {
  await db.delete(uploadCount).where(lt(uploadCount.day, addDays(dayOf(now), -1)))
}
