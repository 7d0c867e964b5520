import { eq, like, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Access } from '#contract/endpoint'
import type { Role } from '#contract/session'
import { AppError } from '#server/errors'
import type { Actor, HeldRole } from './actor'

/** Which roles an access needs; an empty list is anybody who is signed in. */
const rolesFor = {
  public: null,
  demo: null,
  signed_in: [],
  officer: ['officer'],
  lawyer: ['lawyer'],
  keeper: ['keeper'],
  verifier: ['officer', 'keeper'],
} satisfies Record<Access, readonly Role[] | null>

/** Settles at the door whether this caller may call at all. Throws not_signed_in or not_allowed. */
export function admit(access: Access, actor: Actor | null): void {
  const needed: readonly Role[] | null = rolesFor[access]
  if (needed === null) return
  if (actor === null) throw new AppError('not_signed_in')
  if (needed.length > 0 && !actor.roles.some(({ role }) => needed.includes(role)))
    throw new AppError('not_allowed')
}

/** The actor's roles of one kind; throws not_allowed when there is none. */
export function heldRoles(actor: Actor, role: Role): [HeldRole, ...HeldRole[]] {
  const [first, ...rest] = actor.roles.filter((held) => held.role === role)
  if (first === undefined) throw new AppError('not_allowed')
  return [first, ...rest]
}

/** The role of this kind by which the actor reaches a union's path; undefined when none does. */
export function roleReaching(actor: Actor, role: Role, unionPath: string): HeldRole | undefined {
  return actor.roles.find((held) => held.role === role && isWithin(held.unionPath, unionPath))
}

/** Whether a union's path lies in the subtree of one of the actor's roles of this kind. */
export function reaches(actor: Actor, role: Role, unionPath: string): boolean {
  return roleReaching(actor, role, unionPath) !== undefined
}

/** The same as a condition of a query, so that lists and counts obey the scope that details obey. */
export function withinScope(actor: Actor, role: Role, column: PgColumn): SQL {
  const conditions = heldRoles(actor, role).map(({ unionPath }) =>
    or(eq(column, unionPath), like(column, `${unionPath}.%`)),
  )
  return or(...conditions) ?? sql`false`
}

/** Whether `path` is `root` or lies under it. */
export function isWithin(root: string, path: string): boolean {
  return path === root || path.startsWith(`${root}.`)
}
