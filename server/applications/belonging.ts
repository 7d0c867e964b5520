import { and, desc, eq } from 'drizzle-orm'
import type { Programme } from '#contract/catalogue'
import type { Database } from '#server/db/database'
import { AppError } from '#server/errors'
import { cityUnion, type Union, unionById, unionOfJoinCode } from '#server/membership/service'
import type { Applicant } from './applicant'
import type { OpenApplication } from './open-application'
import { application } from './tables'
import { isAboutMembership } from './uniqueness'

/** The union that an application lies with, and the code that led there. */
export interface Belonging {
  union: Union
  joinCodeId: string | null
}

interface Wish {
  city: string
  joinCode?: string | undefined
}

/**
 * Joining and transfer lie with the union of the code that was scanned; what is for members with their union; all else
 * with the member's union of this city, or the city's. Throws what stands against it.
 */
export async function belongingOf(
  db: Database,
  programme: Programme,
  wish: Wish,
  applicant: Applicant,
): Promise<Belonging> {
  if (isAboutMembership({ programme })) return await newUnionOf(db, programme, wish, applicant)
  const own = await unionInCity(db, wish.city, applicant)
  if (own === null && programme.requires.membership) throw new AppError('not_member')
  return { union: own ?? (await cityUnion(db, wish.city)), joinCodeId: null }
}

async function unionInCity(db: Database, cityCode: string, { membership }: Applicant): Promise<Union | null> {
  if (membership === null) return null
  const union = await unionById(db, membership.unionId)
  return union.cityCode === cityCode ? union : null
}

async function newUnionOf(
  db: Database,
  programme: Programme,
  { joinCode }: Wish,
  { person, membership }: Applicant,
): Promise<Belonging> {
  const found =
    joinCode === undefined
      ? await unionOfDraft(db, person.id, programme.code)
      : await unionOfJoinCode(db, joinCode)
  refuseClosed(found.union)
  refuseWrongTie(programme, found.union, membership)
  return found
}

/** A draft may be older than the union's decision to take nobody. */
function refuseClosed({ acceptsMembers, name }: Union): void {
  if (!acceptsMembers) throw new AppError('union_closed', { union: name })
}

/** Who joins must belong nowhere yet; who moves must belong somewhere else. */
function refuseWrongTie(
  { fulfilment }: Programme,
  { id }: Pick<Union, 'id'>,
  membership: Applicant['membership'],
): void {
  if (fulfilment.kind === 'transfer' && membership === null) throw new AppError('not_member')
  if (membership !== null && (fulfilment.kind === 'join' || membership.unionId === id))
    throw new AppError('already_member', { union: membership.unionName })
}

async function unionOfDraft(db: Database, personId: string, programmeCode: string): Promise<Belonging> {
  const [draft] = await db
    .select({ unionId: application.unionId, joinCodeId: application.joinCodeId })
    .from(application)
    .where(
      and(
        eq(application.personId, personId),
        eq(application.programmeCode, programmeCode),
        eq(application.status, 'draft'),
      ),
    )
    .orderBy(desc(application.id))
    .limit(1)
  if (draft === undefined) throw new AppError('join_code_unknown')
  return { union: await unionById(db, draft.unionId), joinCodeId: draft.joinCodeId }
}

/** The same when it is handed in: the world may have moved since the draft was begun. */
export async function belongingNow(
  db: Database,
  { row, programme }: OpenApplication,
  applicant: Applicant,
): Promise<Belonging> {
  if (!isAboutMembership({ programme }))
    return await belongingOf(db, programme, { city: row.cityCode }, applicant)
  const union = await unionById(db, row.unionId)
  refuseClosed(union)
  refuseWrongTie(programme, union, applicant.membership)
  return { union, joinCodeId: row.joinCodeId }
}
