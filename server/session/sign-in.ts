import { eq } from 'drizzle-orm'
import type { Session } from '#contract/session'
import { newId } from '#server/db/columns'
import type { Deps } from '#server/deps'
import { rolesOf } from './actor'
import { describe } from './describe'
import { session } from './tables'
import { hashToken, newToken } from './token'

const lifetimeMs = 30 * 24 * 60 * 60 * 1000

/** Opens a session with a fresh token. */
export async function signIn(deps: Deps, personId: string, now: Date): Promise<Session> {
  const token = newToken()
  const id = newId()
  const expiresAt = new Date(now.getTime() + lifetimeMs)
  await deps.db
    .insert(session)
    .values({ id, tokenHash: hashToken(token), personId, createdAt: now, expiresAt })
  const actor = { personId, sessionId: id, roles: await rolesOf(deps.db, personId) }
  return { token, expiresAt: expiresAt.toISOString(), me: await describe(deps, actor, now) }
}

export async function endSession(deps: Deps, sessionId: string, now: Date): Promise<void> {
  await deps.db.update(session).set({ endedAt: now }).where(eq(session.id, sessionId))
}
