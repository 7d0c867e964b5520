import { z } from '#contract/schema'
import { type StandInServer, startStandInServer } from '#server/stand-in-server'

const bodySchema = z.object({ phone: z.string(), text: z.string() })

export interface SmsStandIn extends StandInServer {
  /** What was "sent", newest first; at most the last hundred. */
  sent: { phone: string; text: string; at: string }[]
}

/** An SMS gateway on this machine that only shows what it was asked to send. */
export async function startSmsStandIn(now: () => Date): Promise<SmsStandIn> {
  const sent: SmsStandIn['sent'] = []
  const server = await startStandInServer('/send', (body) => {
    const parsed = bodySchema.safeParse(body)
    if (!parsed.success) return { status: 400, body: {} }
    sent.unshift({ ...parsed.data, at: now().toISOString() })
    sent.splice(100)
    return { status: 202, body: {} }
  })
  return { ...server, sent }
}
