import { and, eq } from 'drizzle-orm'
import type { Programme } from '#contract/catalogue'
import { membershipMachine } from '#contract/membership'
import { newId } from '#server/db/columns'
import type { Database, Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import { type Acting, begin, beginningOf, transition } from '#server/transition/transition'
import { newMemberNumber } from './member-number'
import { membership, union } from './tables'
import { unionById } from './unions'

export interface ActiveMembership {
  id: string
  unionId: string
  unionName: string
  unionPath: string
  number: string
  since: Date
}

/** The union a person is a member of now; null when of none. */
export async function activeMembership(db: Database, personId: string): Promise<ActiveMembership | null> {
  const [row] = await activeOf(db, personId)
  return row ?? null
}

/** The same, and it can't end before this transaction does. */
export async function heldMembership(tx: Transaction, personId: string): Promise<ActiveMembership | null> {
  const [row] = await activeOf(tx, personId).for('share', { of: membership })
  return row ?? null
}

function activeOf(db: Database, personId: string) {
  return db
    .select({
      id: membership.id,
      unionId: membership.unionId,
      unionName: union.name,
      unionPath: union.path,
      number: membership.number,
      since: membership.since,
    })
    .from(membership)
    .innerJoin(union, eq(union.id, membership.unionId))
    .where(and(eq(membership.personId, personId), eq(membership.status, 'active')))
}

interface Admission {
  personId: string
  unionId: string
  joinCodeId: string | null
  programme: Programme | null
  acting: Acting
  now: Date
  /** A transfer keeps the number for life, and the day of joining. */
  carried?: Pick<ActiveMembership, 'number' | 'since'>
  /** Samples are not welcomed. */
  isSilent?: boolean
}

/** Makes a person a member from this moment on. Throws already_member; the database allows one active membership. */
export async function admitMember(tx: Transaction, admission: Admission): Promise<void> {
  const { personId, unionId, joinCodeId, programme, acting, now } = admission
  const target = await unionById(tx, unionId)
  const id = newId()
  const [added] = await tx
    .insert(membership)
    .values({
      id,
      personId,
      unionId,
      unionPath: target.path,
      number: admission.carried?.number ?? newMemberNumber(),
      joinCodeId,
      since: admission.carried?.since ?? now,
      status: beginningOf(membershipMachine, 'join'),
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: membership.id })
  if (added === undefined)
    throw new AppError('already_member', { union: (await activeMembership(tx, personId))?.unionName ?? '' })
  const about = {
    personId,
    unionPath: target.path,
    title: '入会',
    programme,
    isSilent: admission.isSilent ?? false,
  }
  await begin(tx, {
    machine: membershipMachine,
    event: 'join',
    id,
    acting,
    about,
    now,
    words: { union: target.name },
  })
}

/** Moves a member to another union; the old tie stays as history. Throws not_member. */
export async function transferMember(
  tx: Transaction,
  admission: Omit<Admission, 'joinCodeId' | 'carried'>,
): Promise<void> {
  const { personId, programme, acting, now } = admission
  const current = await activeMembership(tx, personId)
  if (current === null) throw new AppError('not_member')
  await transition(tx, {
    machine: membershipMachine,
    event: 'transfer',
    table: membership,
    id: current.id,
    set: { endedAt: now },
    acting,
    about: { personId, unionPath: current.unionPath, title: '转会', programme },
    now,
  })
  await admitMember(tx, { ...admission, joinCodeId: null, carried: current })
}

/** Ends a membership at the member's own wish. Throws not_member. */
export async function leaveUnion(tx: Transaction, personId: string, now: Date): Promise<void> {
  const current = await activeMembership(tx, personId)
  if (current === null) throw new AppError('not_member')
  await transition(tx, {
    machine: membershipMachine,
    event: 'leave',
    table: membership,
    id: current.id,
    set: { endedAt: now },
    acting: { personId, unit: null },
    about: { personId, unionPath: current.unionPath, title: '退会', programme: null },
    now,
  })
}
