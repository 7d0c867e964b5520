import { lt, sql } from 'drizzle-orm'
import { addDays, dayOf } from '#contract/day'
import type { Database } from '#server/db/database'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { identityAsked } from './tables'

const perDay = 5

/** Counts one question to the identity service; one statement, so that parallel ones get no more than their share. */
export async function countAsking(db: Database, personId: string, now: Date): Promise<void> {
  const counted = await db
    .insert(identityAsked)
    .values({ personId, day: dayOf(now), times: 1 })
    .onConflictDoUpdate({
      target: [identityAsked.personId, identityAsked.day],
      set: { times: sql`${identityAsked.times} + 1` },
      setWhere: lt(identityAsked.times, perDay),
    })
    .returning({ times: identityAsked.times })
  if (counted.length === 0) throw new AppError('identity_too_often')
}

/** Due work: counts matter on their day only. */
export async function forgetAskings({ db }: Pick<Deps, 'db'>, now: Date): Promise<void> {
  await db.delete(identityAsked).where(lt(identityAsked.day, addDays(dayOf(now), -1)))
}
