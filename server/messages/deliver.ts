import { and, asc, eq } from 'drizzle-orm'
import type { Deps } from '#server/deps'
import { personById } from '#server/identity/persons'
import { sendWithinQuota } from '#server/wechat/quota'
import { progressTemplate } from './progress-template'
import { message } from './tables'

type Row = typeof message.$inferSelect

/** Of one round: other due work and a stop don't wait for WeChat longer than that, and the message under way. */
const atOnce = 20
const longestMs = 3000

/** Due work: the WeChat leg of new messages. Each is tried once; the inbox has them in any case. */
export async function deliverMessages(deps: Deps, _now: Date, stopping: AbortSignal): Promise<void> {
  const began = performance.now()
  const templateId = progressTemplate(deps.settings)
  const waiting = await deps.db
    .select()
    .from(message)
    .where(eq(message.wechatState, 'waiting'))
    .orderBy(asc(message.id))
    .limit(atOnce)
  for (const row of waiting) {
    if (stopping.aborted || performance.now() - began > longestMs) return
    await deliver(deps, row, templateId)
  }
}

/** Marked as failed before it is sent: whoever dies in between has sent it at most once. */
async function deliver(deps: Deps, row: Row, templateId: string | undefined): Promise<void> {
  const claimed = await deps.db
    .update(message)
    .set({ wechatState: 'failed' })
    .where(and(eq(message.id, row.id), eq(message.wechatState, 'waiting')))
    .returning({ id: message.id })
  if (claimed.length === 0) return
  const wechatState = templateId === undefined ? 'skipped' : await send(deps, row, templateId)
  if (wechatState !== 'failed')
    await deps.db.update(message).set({ wechatState }).where(eq(message.id, row.id))
}

async function send(deps: Deps, row: Row, templateId: string): Promise<'sent' | 'skipped' | 'failed'> {
  const { openid } = await personById(deps.db, deps.sealing, row.personId)
  if (openid === null) return 'skipped'
  const sent = await sendWithinQuota(deps.db, deps.wechat, row.personId, {
    openid,
    templateId,
    page: 'pages/messages/index',
    // Others see lock screens: the kind of news and the time; neither the service nor what an officer wrote.
    values: { thing1: row.title, thing2: '请打开小程序查看', time3: row.at.toISOString() },
  })
  if (sent.ok) return 'sent'
  return sent.outcome === 'no_quota' ? 'skipped' : 'failed'
}
