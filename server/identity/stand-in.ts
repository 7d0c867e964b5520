import { z } from '#contract/schema'
import { type StandInAnswer, type StandInServer, startStandInServer } from '#server/stand-in-server'

const bodySchema = z.object({ name: z.string(), identityNumber: z.string() })

/**
 * The identity service's stand-in, on this machine: a name with 「不符」 is a mismatch, one with 「待核」 finds the
 * service unavailable, every other name matches.
 */
export async function startIdentityStandIn(): Promise<StandInServer> {
  return await startStandInServer('/check', answerTo)
}

function answerTo(body: unknown): StandInAnswer {
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success) return { status: 400, body: {} }
  if (parsed.data.name.includes('待核')) return { status: 503, body: {} }
  return { status: 200, body: { result: parsed.data.name.includes('不符') ? 'mismatch' : 'match' } }
}
