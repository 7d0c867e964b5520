import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import { idempotency } from './tables'

export interface OnceKey {
  ownerId: string
  key: string
  requestHash: string
}

/** The hash of what was asked: endpoint and parsed input. */
export function requestHashOf(path: string, input: unknown): string {
  return createHash('sha256').update(path).update(JSON.stringify(input)).digest('base64url')
}

/**
 * Runs the effect at most once for a key and keeps its answer in the same transaction. A repeat, even a parallel
 * one, gets the kept answer. Throws idempotency_key_reused when the same key asks for something else.
 */
export async function once<Answer>(
  db: Database,
  { ownerId, key, requestHash }: OnceKey,
  now: Date,
  effect: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
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
      return kept.answer as Answer
    }
    const answer = await effect(tx)
    await tx.update(idempotency).set({ answer }).where(row)
    return answer
  })
}
