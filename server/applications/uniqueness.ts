import { and, eq, inArray, notInArray } from 'drizzle-orm'
import type { Programme } from '#contract/catalogue'
import { dayOf } from '#contract/day'
import type { Answers } from '#contract/eligibility'
import type { Database } from '#server/db/database'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { spokenReference } from '#server/reference'
import type { Sealing } from '#server/secrets/sealing'
import type { OpenApplication } from './open-application'
import { application } from './tables'

/** Joining and transfer share one place per person while they run; they give it back when done. */
const membershipKey = (personId: string) => `membership|${personId}`

export function isAboutMembership({ programme }: Pick<OpenApplication, 'programme'>): boolean {
  return programme.fulfilment.kind === 'join' || programme.fulfilment.kind === 'transfer'
}

interface Asked {
  cityCode: string
  programme: Programme
  personId: string
  answers: Answers
}

/** What a city grants once in a cycle to this person, or to the one named in a field; null without such a limit. */
export function onceKey(
  sealing: Sealing,
  { cityCode, programme, personId, answers }: Asked,
  now: Date,
): string | null {
  if (programme.once === null) return null
  const { by } = programme.once
  const whose = by === 'person' ? personId : sealing.index(String(answers[by]), `once ${by}`)
  const cycle = (programme.window?.from ?? dayOf(now)).slice(0, 4)
  return [cityCode, programme.code, cycle, whose].join('|')
}

/** What the database allows only once among live applications; null when there is no such limit. */
export function uniquenessKeyOf(
  sealing: Sealing,
  { row, programme, answers }: OpenApplication,
  now: Date,
): string | null {
  const { cityCode, personId } = row
  if (isAboutMembership({ programme })) return membershipKey(personId)
  return onceKey(sealing, { cityCode, programme, personId, answers }, now)
}

/** What a person is told when the database holds against a second one. */
export async function refusalOfRepeat(
  { db, sealing }: Pick<Deps, 'db' | 'sealing'>,
  opened: OpenApplication,
  now: Date,
): Promise<AppError> {
  if (isAboutMembership(opened)) return new AppError('membership_busy')
  const key = uniquenessKeyOf(sealing, opened, now)
  const own = key === null ? null : await liveReference(db, key, opened.row.personId)
  return new AppError('already_applied', { reference: own === null ? '****' : spokenReference(own) })
}

/** The reference of one's own live application with this key; that of another person is not told. */
export async function liveReference(db: Database, key: string, personId: string): Promise<string | null> {
  const [row] = await db
    .select({ reference: application.reference })
    .from(application)
    .where(
      and(
        eq(application.uniquenessKey, key),
        eq(application.personId, personId),
        notInArray(application.status, ['draft', 'declined', 'withdrawn']),
      ),
    )
  return row?.reference ?? null
}

/** The joining or transfer that a person has under way; null when there is none. */
export async function runningJoin(db: Database, personId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: application.id })
    .from(application)
    .where(
      and(
        eq(application.uniquenessKey, membershipKey(personId)),
        inArray(application.status, ['in_review', 'returned', 'publicity', 'approved']),
      ),
    )
  return row?.id ?? null
}

/** Throws membership_busy while a joining or transfer runs. */
export async function refuseRunningJoin(db: Database, personId: string): Promise<void> {
  if ((await runningJoin(db, personId)) !== null) throw new AppError('membership_busy')
}
