import { and, eq, lt, sql } from 'drizzle-orm'
import { addDays, dayOf } from '#contract/day'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { uploadCount } from './tables'

type Counting = Pick<Deps, 'db' | 'settings'>

/** Counts one upload before its bytes are read; one statement, so that parallel ones get no more than their share. Throws upload_limit. */
export async function countFile({ db, settings }: Counting, personId: string, now: Date): Promise<void> {
  const counted = await db
    .insert(uploadCount)
    .values({ personId, day: dayOf(now), files: 1, bytes: 0 })
    .onConflictDoUpdate({
      target: [uploadCount.personId, uploadCount.day],
      set: { files: sql`${uploadCount.files} + 1` },
      setWhere: and(
        lt(uploadCount.files, settings.uploads.filesPerDay),
        lt(uploadCount.bytes, bytesPerDay(settings)),
      ),
    })
    .returning({ files: uploadCount.files })
  if (counted.length === 0) throw limitOf(settings)
}

/** Counts the bytes of an upload that was counted, before they are looked at. Throws upload_limit. */
export async function countBytes(
  { db, settings }: Counting,
  personId: string,
  bytes: number,
  now: Date,
): Promise<void> {
  const counted = await db
    .update(uploadCount)
    .set({ bytes: sql`${uploadCount.bytes} + ${bytes}` })
    .where(
      and(
        eq(uploadCount.personId, personId),
        eq(uploadCount.day, dayOf(now)),
        sql`${uploadCount.bytes} + ${bytes} <= ${bytesPerDay(settings)}`,
      ),
    )
    .returning({ bytes: uploadCount.bytes })
  if (counted.length === 0) throw limitOf(settings)
}

/** Due work: counts matter on their day only. */
export async function forgetUploadCounts({ db }: Pick<Deps, 'db'>, now: Date): Promise<void> {
  await db.delete(uploadCount).where(lt(uploadCount.day, addDays(dayOf(now), -1)))
}

function bytesPerDay({ uploads }: Deps['settings']): number {
  return uploads.megabytesPerDay * 1024 * 1024
}

function limitOf({ uploads }: Deps['settings']): AppError {
  return new AppError('upload_limit', { count: uploads.filesPerDay, megabytes: uploads.megabytesPerDay })
}
