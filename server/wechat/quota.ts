import { and, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '#server/db/database'
import type { Wechat } from './client'
import type { Sent, SubscribeMessage } from './send-subscribe'
import { wechatSubscription } from './tables'

/** One message may be sent for each prompt that was accepted. */
export async function addSubscription(db: Database, personId: string, templateId: string): Promise<void> {
  await db
    .insert(wechatSubscription)
    .values({ personId, templateId, remaining: 1 })
    .onConflictDoUpdate({
      target: [wechatSubscription.personId, wechatSubscription.templateId],
      set: { remaining: sql`${wechatSubscription.remaining} + 1` },
    })
}

/**
 * Sends when the person still allows one; never asks WeChat otherwise. Nothing is retried: the inbox entry
 * is there in every case, and this is an extra leg. Not inside a transaction.
 */
export async function sendWithinQuota(
  db: Database,
  wechat: Pick<Wechat, 'sendSubscribe'>,
  personId: string,
  message: SubscribeMessage,
): Promise<Sent | { ok: false; outcome: 'no_quota' }> {
  const { templateId } = message
  if (!(await takeOne(db, personId, templateId))) return { ok: false, outcome: 'no_quota' }
  const sent = await wechat.sendSubscribe(message)
  if (sent.ok) return sent
  if (sent.outcome === 'no_subscription') await setNone(db, personId, templateId)
  // Refused for another reason: nothing was sent. With no answer at all it may have been.
  else if (sent.errcode !== undefined || sent.outcome === 'bad_data')
    await addSubscription(db, personId, templateId)
  return sent
}

/** One conditional statement, so that parallel sends never take the same one or go below zero. */
async function takeOne(db: Database, personId: string, templateId: string): Promise<boolean> {
  const taken = await db
    .update(wechatSubscription)
    .set({ remaining: sql`${wechatSubscription.remaining} - 1` })
    .where(and(rowOf(personId, templateId), gt(wechatSubscription.remaining, 0)))
    .returning({ remaining: wechatSubscription.remaining })
  return taken.length === 1
}

async function setNone(db: Database, personId: string, templateId: string): Promise<void> {
  await db.update(wechatSubscription).set({ remaining: 0 }).where(rowOf(personId, templateId))
}

function rowOf(personId: string, templateId: string) {
  return and(eq(wechatSubscription.personId, personId), eq(wechatSubscription.templateId, templateId))
}
