import { and, eq, lt } from 'drizzle-orm'
import type { Database, Transaction } from '#server/db/database'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import type { Sealing } from '#server/secrets/sealing'
import { idempotency } from './tables'

export interface OnceKey {
  ownerId: string
  key: string
  requestHash: string
}

/** Longer than any phone waits to ask again. */
const keptMs = 7 * 24 * 60 * 60 * 1000

/** A keyed hash of what was asked: a body may hold an identity number, which a plain hash would give away. */
export function requestHashOf(sealing: Sealing, path: string, input: unknown): string {
  return sealing.index(`${path} ${JSON.stringify(input)}`, 'request')
}

/**
 * Runs the effect at most once for a key and keeps its answer in the same transaction. A repeat, even a parallel
 * one, gets the kept answer. Throws idempotency_key_reused when the same key asks for something else.
 */
export async function once<Answer>(
  { db, sealing }: { db: Database; sealing: Sealing },
  { ownerId, key, requestHash }: OnceKey,
  now: Date,
  effect: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  const bound = `idempotency.answer.${ownerId}.${key}`
  return await db.transaction(async (tx) => {
    const [mine] = await tx
      .insert(idempotency)
      .values({ ownerId, key, requestHash, at: now })
      .onConflictDoNothing()
      .returning({ key: idempotency.key })
    const row = and(eq(idempotency.ownerId, ownerId), eq(idempotency.key, key))
    if (mine === undefined) {
      const [kept] = await tx.select().from(idempotency).where(row)
      if (kept === undefined || kept.requestHash !== requestHash) throw new AppError('idempotency_key_reused')
      return JSON.parse(sealing.unseal(kept.answer ?? '', bound)) as Answer
    }
    const answer = await effect(tx)
    await tx
      .update(idempotency)
      .set({ answer: sealing.seal(JSON.stringify(answer), bound) })
      .where(row)
    return answer
  })
}

/** Due work: answers that nobody will ask for again. */
export async function forgetAnswers({ db }: Pick<Deps, 'db'>, now: Date): Promise<void> {
  await db.delete(idempotency).where(lt(idempotency.at, new Date(now.getTime() - keptMs)))
}
