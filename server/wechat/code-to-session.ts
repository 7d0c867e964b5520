import { z } from '#contract/schema'
import { type Failure, failureOf, outcomes } from './outcomes'
import type { Ask } from './request'

export type WechatSession =
  | { ok: true; openid: string; unionid?: string | undefined }
  | Failure<'codeToSession'>

// session_key is not named here and so ends here: nothing of ours needs it.
const replySchema = z.object({ openid: z.string().check(z.minLength(1)), unionid: z.optional(z.string()) })

/** Who signed in. After a time-out the code may be spent, so the phone has to call wx.login again. */
export async function codeToSession(
  ask: Ask,
  app: { appId: string; appSecret: string },
  code: string,
): Promise<WechatSession> {
  const answer = await ask({
    method: 'GET',
    path: '/sns/jscode2session',
    query: { appid: app.appId, secret: app.appSecret, js_code: code, grant_type: 'authorization_code' },
  })
  const reply = replySchema.safeParse(answer.kind === 'json' ? answer.body : undefined)
  return reply.success ? { ok: true, ...reply.data } : failureOf(outcomes.codeToSession, answer)
}
