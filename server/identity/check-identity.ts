import { z } from '#contract/schema'

export type IdentityOutcome = 'match' | 'mismatch' | 'unavailable'
export type IdentityCheck = (name: string, identityNumber: string) => Promise<IdentityOutcome>

const answerSchema = z.object({ result: z.enum(['match', 'mismatch']) })

/**
 * Asks the identity service whether name and number belong together. Never throws: what isn't a clear answer
 * within three seconds is `unavailable`, and an officer verifies instead. Not inside a transaction.
 */
export function identityCheckAt(url: string): IdentityCheck {
  return async (name, identityNumber) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, identityNumber }),
        signal: AbortSignal.timeout(3000),
      })
      if (!response.ok) return 'unavailable'
      return answerSchema.parse(await response.json()).result
    } catch {
      return 'unavailable'
    }
  }
}
