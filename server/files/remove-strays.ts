import { inArray, or } from 'drizzle-orm'
import { systemClock } from '#server/clock'
import type { Database } from '#server/db/database'
import type { Deps } from '#server/deps'
import { file } from './tables'

const minuteMs = 60 * 1000
const keptMs = 24 * 60 * minuteMs
const atOnce = 500

/** Due work: bytes that no row knows, left by a crash. Another one of the 256 folders each minute. */
export async function removeStrays({ db, files }: Pick<Deps, 'db' | 'files'>, now: Date): Promise<void> {
  const folder = (Math.floor(now.getTime() / minuteMs) % 256).toString(16).padStart(2, '0')
  // The disk's time, not the demo's: bytes that have just come may not have their row yet.
  const keys = await files.keysIn(folder, new Date(systemClock.now().getTime() - keptMs))
  for (let start = 0; start < keys.length; start += atOnce) {
    const some = keys.slice(start, start + atOnce)
    const known = await knownOf(db, some)
    for (const key of some) if (!known.has(key)) await files.remove(key)
  }
}

async function knownOf(db: Database, keys: string[]): Promise<Set<string>> {
  const rows = await db
    .select({ storeKey: file.storeKey, thumbnailKey: file.thumbnailKey })
    .from(file)
    .where(or(inArray(file.storeKey, keys), inArray(file.thumbnailKey, keys)))
  return new Set(rows.flatMap(({ storeKey, thumbnailKey }) => [storeKey, thumbnailKey ?? '']))
}
