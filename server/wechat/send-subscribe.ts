import { z } from '#contract/schema'
import type { Post } from './authorised'
import type { Edition } from './edition'
import { type Failure, failureOf, outcomes } from './outcomes'
import { type TemplateValues, templateData } from './template'

export interface SubscribeMessage {
  openid: string
  templateId: string
  /** Where a tap leads: a page with its query, no leading slash. */
  page: string
  values: TemplateValues
}

/** `field` names the template's field that was refused, where it is known. */
export type Sent = { ok: true } | (Failure<'sendSubscribe'> & { field?: string | undefined })

/** The same three builds under the names this endpoint has for them. */
const states = { release: 'formal', trial: 'trial', develop: 'developer' } as const satisfies Record<
  Edition,
  string
>

const replySchema = z.object({ errcode: z.literal(0) })

/** Sends one subscribe message. A value that no rule can be kept for is refused here, without a request. */
export async function sendSubscribe(post: Post, edition: Edition, message: SubscribeMessage): Promise<Sent> {
  const data = templateData(message.values)
  if (!data.ok) return { ok: false, outcome: 'bad_data', detail: 'value breaks the rule', field: data.field }
  const answer = await post('/cgi-bin/message/subscribe/send', {
    touser: message.openid,
    template_id: message.templateId,
    page: message.page,
    data: data.data,
    miniprogram_state: states[edition],
    lang: 'zh_CN',
  })
  if (answer.kind === 'json' && replySchema.safeParse(answer.body).success) return { ok: true }
  const failure = failureOf(outcomes.sendSubscribe, answer)
  if (answer.kind !== 'refused' || failure.outcome !== 'bad_data') return failure
  const field = Object.keys(data.data).find((key) => answer.errmsg.includes(`data.${key}.`))
  return { ...failure, field }
}
