import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Card } from '#contract/membership'
import { maskName } from '#contract/personal-data'
import { z } from '#contract/schema'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { personById } from '#server/identity/persons'
import { qrPng } from '#server/qr-png'
import type { Actor } from '#server/session/actor'
import { activeMembership } from './memberships'
import { cardCheck, membership, union } from './tables'
import { cityUnion } from './unions'

const prefix = 'GHC1'
const lifetimeMs = 60_000
/** How far the clocks of two of our servers may differ. */
const skewMs = 5_000
const purpose = 'card code'

type Reading = Pick<Deps, 'db' | 'sealing'>

const payloadSchema = z.tuple([z.string(), z.int(), z.string()])

/** The signed-in member's card. Throws not_member. */
export async function cardOf(deps: Deps, personId: string): Promise<Card> {
  const current = await activeMembership(deps.db, personId)
  if (current === null) throw new AppError('not_member')
  return await describeCard(deps, current.id)
}

/** A code to hold up: lives a minute. Throws not_member. */
export async function newCardCode(deps: Deps, personId: string, now: Date) {
  const current = await activeMembership(deps.db, personId)
  if (current === null) throw new AppError('not_member')
  const expiresAt = now.getTime() + lifetimeMs
  const payload = Buffer.from(
    JSON.stringify([current.id, expiresAt, randomBytes(12).toString('base64url')]),
  ).toString('base64url')
  const code = `${prefix}.${payload}.${deps.sealing.sign(payload, purpose)}`
  return { code, qrPng: await qrPng(code, 480), expiresAt: new Date(expiresAt).toISOString() }
}

/** What a verifier sees. Throws card_code_invalid, card_code_expired, or card_code_used with this verifier before. */
export async function verifyCard(deps: Reading, verifier: Actor, code: string, now: Date) {
  const [membershipId, expiresAt, nonce] = openCode(deps, code.trim())
  if (now.getTime() > expiresAt) throw new AppError('card_code_expired')
  if (expiresAt > now.getTime() + lifetimeMs + skewMs) throw new AppError('card_code_invalid')
  const [first] = await deps.db
    .insert(cardCheck)
    .values({ nonce, verifierId: verifier.personId, at: now })
    .onConflictDoNothing()
    .returning({ nonce: cardCheck.nonce })
  if (first === undefined) throw new AppError('card_code_used')
  return { card: await describeCard(deps, membershipId), checkedAt: now.toISOString() }
}

function openCode(deps: Reading, code: string): z.infer<typeof payloadSchema> {
  const [start, payload = '', signature = ''] = code.split('.')
  if (start !== prefix || !deps.sealing.isSigned(payload, signature, purpose))
    throw new AppError('card_code_invalid')
  return payloadSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
}

async function describeCard(deps: Reading, membershipId: string): Promise<Card> {
  const [row] = await deps.db
    .select()
    .from(membership)
    .innerJoin(union, eq(union.id, membership.unionId))
    .where(eq(membership.id, membershipId))
  if (row === undefined) throw new AppError('card_code_invalid')
  const person = await personById(deps.db, deps.sealing, row.membership.personId)
  const city = await cityUnion(deps.db, row.union.cityCode)
  return {
    maskedName: maskName(person.name ?? ''),
    unionName: row.union.name,
    cityName: city.name,
    memberNumber: row.membership.number,
    status: row.membership.status,
    since: row.membership.since.toISOString(),
  }
}
