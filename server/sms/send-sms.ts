/** Sends one text; resolves false when the gateway did not take it. */
export type SendSms = (phone: string, text: string) => Promise<boolean>

/** The gateway takes `{phone, text}` as JSON. Not inside a transaction. */
export function smsAt(url: string): SendSms {
  return async (phone, text) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ phone, text }),
        signal: AbortSignal.timeout(5000),
      })
      return response.ok
    } catch {
      return false
    }
  }
}
