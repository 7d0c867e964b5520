import { and, eq, gt, isNull, type SQL } from 'drizzle-orm'
import type { Level } from '#contract/catalogue'
import type { Role } from '#contract/session'
import type { Database } from '#server/db/database'
import { union } from '#server/membership/tables'
import { roleGrant, session } from './tables'
import { hashToken } from './token'

export interface HeldRole {
  role: Role
  unionId: string
  unionName: string
  unionPath: string
  level: Level
  placeCode: string | null
  clinicCode: string | null
}

/** Whoever is behind a request. */
export interface Actor {
  personId: string
  sessionId: string
  roles: HeldRole[]
}

/** The person behind a token, with the roles held now; null when the session is over or never was. */
export async function findActor(db: Database, token: string, now: Date): Promise<Actor | null> {
  return await actorWhere(db, eq(session.tokenHash, hashToken(token)), now)
}

/** The same by the session's id, for links that are bound to one. */
export async function actorOfSession(db: Database, sessionId: string, now: Date): Promise<Actor | null> {
  return await actorWhere(db, eq(session.id, sessionId), now)
}

async function actorWhere(db: Database, which: SQL, now: Date): Promise<Actor | null> {
  const [found] = await db
    .select({ id: session.id, personId: session.personId })
    .from(session)
    .where(and(which, isNull(session.endedAt), gt(session.expiresAt, now)))
  if (found === undefined) return null
  return { personId: found.personId, sessionId: found.id, roles: await rolesOf(db, found.personId) }
}

export async function rolesOf(db: Database, personId: string): Promise<HeldRole[]> {
  return await db
    .select({
      role: roleGrant.role,
      unionId: union.id,
      unionName: union.name,
      unionPath: union.path,
      level: union.level,
      placeCode: roleGrant.placeCode,
      clinicCode: roleGrant.clinicCode,
    })
    .from(roleGrant)
    .innerJoin(union, eq(union.id, roleGrant.unionId))
    .where(eq(roleGrant.personId, personId))
    .orderBy(roleGrant.id)
}
