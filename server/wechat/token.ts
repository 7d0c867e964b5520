import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { z } from '#contract/schema'
import type { Database } from '#server/db/database'
import type { Sealing } from '#server/secrets/sealing'
import type { Answer, Ask } from './request'
import { wechatToken } from './tables'

/** Below WeChat's own five minutes: asked earlier, it would return the same token again. */
const marginSeconds = 120
/** Longer than a fetch with all its retries, so that a lease outlives every honest holder. */
const leaseSeconds = 20
const pollMs = 100
const pollsAtMost = 250

export interface Token {
  value: string
  generation: number
}

type Found = { ok: true; token: Token } | { ok: false; answer: Answer }

export interface TokenSource {
  /** The shared token; of all callers in all processes one at most asks WeChat. Not inside a transaction. */
  current(): Promise<Found>
  /** For a token WeChat has refused; does nothing when a newer one is already there. */
  drop(token: Token): Promise<void>
}

export interface TokenSettings {
  db: Database
  ask: Ask
  appId: string
  appSecret: string
  sealing: Pick<Sealing, 'seal' | 'unseal'>
}

const tokenSchema = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.int().check(z.positive()),
})

// The database's clock, not the demo's: a token lives in real time, and all processes must agree on it.
const databaseNow = sql`clock_timestamp()`
const inSeconds = (seconds: number) => sql`clock_timestamp() + make_interval(secs => ${seconds})`

export function tokenSource(settings: TokenSettings): TokenSource {
  let pending: Promise<Found> | undefined
  return {
    current() {
      if (pending) return pending
      const search = findOrFetch(settings).finally(() => {
        if (pending === search) pending = undefined
      })
      pending = search
      return search
    },
    async drop(token) {
      const { db, appId } = settings
      await db
        .update(wechatToken)
        .set({ usableUntil: null })
        .where(and(eq(wechatToken.appId, appId), eq(wechatToken.generation, token.generation)))
      // A search that began before may still find the dropped token.
      pending = undefined
    },
  }
}

async function findOrFetch(settings: TokenSettings): Promise<Found> {
  for (let poll = 0; poll < pollsAtMost; poll += 1) {
    const token = await findUsable(settings)
    if (token) return { ok: true, token }
    if (await lease(settings)) return fetchAndStore(settings)
    await pause(pollMs)
  }
  return { ok: false, answer: { kind: 'lost', why: 'timeout' } }
}

async function findUsable({ db, appId, sealing }: TokenSettings): Promise<Token | null> {
  const [row] = await db
    .select({ sealedToken: wechatToken.sealedToken, generation: wechatToken.generation })
    .from(wechatToken)
    .where(and(eq(wechatToken.appId, appId), sql`${wechatToken.usableUntil} > ${databaseNow}`))
  if (!row?.sealedToken) return null
  return { value: sealing.unseal(row.sealedToken, boundTo(appId)), generation: row.generation }
}

/** A lease and not an open transaction: with the embedded database that would stop everything else. */
async function lease({ db, appId }: TokenSettings): Promise<boolean> {
  const leased = await db
    .insert(wechatToken)
    .values({ appId, leasedUntil: inSeconds(leaseSeconds) })
    .onConflictDoUpdate({
      target: wechatToken.appId,
      set: { leasedUntil: inSeconds(leaseSeconds) },
      setWhere: and(
        or(isNull(wechatToken.leasedUntil), lte(wechatToken.leasedUntil, databaseNow)),
        or(isNull(wechatToken.usableUntil), lte(wechatToken.usableUntil, databaseNow)),
      ),
    })
    .returning({ appId: wechatToken.appId })
  return leased.length === 1
}

async function fetchAndStore(settings: TokenSettings): Promise<Found> {
  const { db, ask, appId, appSecret, sealing } = settings
  const answer = await ask({
    method: 'POST',
    path: '/cgi-bin/stable_token',
    query: {},
    // Never force_refresh: it invalidates the token under everybody else, twenty times a day at most.
    body: { grant_type: 'client_credential', appid: appId, secret: appSecret },
  })
  const reply = tokenSchema.safeParse(answer.kind === 'json' ? answer.body : undefined)
  if (!reply.success) {
    await db.update(wechatToken).set({ leasedUntil: null }).where(eq(wechatToken.appId, appId))
    return { ok: false, answer }
  }
  const { access_token: value, expires_in: seconds } = reply.data
  const [row] = await db
    .update(wechatToken)
    .set({
      sealedToken: sealing.seal(value, boundTo(appId)),
      generation: sql`${wechatToken.generation} + 1`,
      usableUntil: inSeconds(Math.max(seconds - marginSeconds, Math.floor(seconds / 2))),
      leasedUntil: null,
    })
    .where(eq(wechatToken.appId, appId))
    .returning({ generation: wechatToken.generation })
  return { ok: true, token: { value, generation: row?.generation ?? 0 } }
}

/** Table, column and row: a sealed token moved elsewhere does not open. */
function boundTo(appId: string): string {
  return `wechat_token.sealed_token:${appId}`
}
