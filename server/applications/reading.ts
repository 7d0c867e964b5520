import type { Database } from '#server/db/database'
import type { Context } from '#server/http/implement'
import type { Sealing } from '#server/secrets/sealing'
import type { Actor } from '#server/session/actor'

/** What showing an application needs; `db` may be the transaction that has just written. */
export interface Reading {
  db: Database
  sealing: Sealing
  /** Links to files work in this session only. */
  sessionId: string
  now: Date
}

export function readingOf(
  { deps, now }: Pick<Context, 'deps' | 'now'>,
  { sessionId }: Actor,
  db: Database = deps.db,
): Reading {
  return { db, sealing: deps.sealing, sessionId, now }
}
