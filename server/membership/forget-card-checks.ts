import { lt } from 'drizzle-orm'
import type { Deps } from '#server/deps'
import { cardCheck } from './tables'

/** Far longer than the minute that a card code lives. */
const keptMs = 24 * 60 * 60 * 1000

/** Due work: which code was seen by whom matters only while the code lives. */
export async function forgetCardChecks({ db }: Pick<Deps, 'db'>, now: Date): Promise<void> {
  await db.delete(cardCheck).where(lt(cardCheck.at, new Date(now.getTime() - keptMs)))
}
