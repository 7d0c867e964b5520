import { z } from '#contract/schema'
import type { Post } from './authorised'
import { type Failure, failureOf, outcomes } from './outcomes'

export type WechatPhone = { ok: true; phone: string } | Failure<'phone'>

const mainland = '86'

const replySchema = z.object({
  phone_info: z.object({
    purePhoneNumber: z.string().check(z.minLength(1)),
    // The documents show it both as a number and as text.
    countryCode: z.union([z.string(), z.number()]),
    watermark: z.object({ appid: z.string() }),
  }),
})

/** The mainland number behind a phone button's code, which must belong to `openid` and to our mini-program. */
export async function phone(post: Post, appId: string, code: string, openid: string): Promise<WechatPhone> {
  const answer = await post('/wxa/business/getuserphonenumber', { code, openid })
  const reply = replySchema.safeParse(answer.kind === 'json' ? answer.body : undefined)
  if (!reply.success) return failureOf(outcomes.phone, answer)
  const { purePhoneNumber, countryCode, watermark } = reply.data.phone_info
  if (watermark.appid !== appId) return { ok: false, outcome: 'failed', detail: 'watermark of another appid' }
  if (String(countryCode) !== mainland)
    return { ok: false, outcome: 'failed', detail: 'not a mainland number' }
  return { ok: true, phone: purePhoneNumber }
}
