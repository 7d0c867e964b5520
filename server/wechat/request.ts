import { setTimeout as pause } from 'node:timers/promises'
import { z } from '#contract/schema'
import { parseJson } from '#server/json'

/** WeChat promises answers within seconds; a member waiting longer would rather use the phone number. */
const timeoutMs = 5_000
/** -1 is the only answer that is asked again. */
const busyPausesMs = [100, 300]
const busy = -1

export interface Question {
  method: 'GET' | 'POST'
  path: string
  query: Record<string, string>
  body?: unknown
}

export interface Refusal {
  kind: 'refused'
  errcode: number
  errmsg: string
}

/** No answer that could be read. The cause stays inside, because errors of fetch can carry the address. */
export interface Loss {
  kind: 'lost'
  why: 'timeout' | 'unreachable' | 'unreadable'
}

export type Answer = { kind: 'json'; body: unknown } | { kind: 'image'; bytes: Buffer } | Refusal | Loss

export type Ask = (question: Question) => Promise<Answer>

const refusalSchema = z.object({ errcode: z.int(), errmsg: z.optional(z.string()) })

/** Never throws; secrets travel in the address and the body, and neither comes back out. */
export function askAt(baseUrl: string): Ask {
  return async (question) => {
    for (const pauseMs of busyPausesMs) {
      const answer = await askOnce(baseUrl, question)
      if (answer.kind !== 'refused' || answer.errcode !== busy) return answer
      await pause(pauseMs)
    }
    return askOnce(baseUrl, question)
  }
}

async function askOnce(baseUrl: string, { method, path, query, body }: Question): Promise<Answer> {
  try {
    const response = await fetch(`${baseUrl}${path}?${new URLSearchParams(query)}`, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      // Following a redirect would hand the secret to another host.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    return read(response.headers.get('content-type') ?? '', Buffer.from(await response.arrayBuffer()))
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError'
    return { kind: 'lost', why: isTimeout ? 'timeout' : 'unreachable' }
  }
}

/** By content type, never by HTTP status: failures come with status 200, and text/plain is used for JSON. */
function read(contentType: string, bytes: Buffer): Answer {
  if (contentType.startsWith('image/')) return { kind: 'image', bytes }
  const body = parseJson(bytes.toString('utf8'))
  if (body === undefined) return { kind: 'lost', why: 'unreadable' }
  const refusal = refusalSchema.safeParse(body)
  if (!refusal.success || refusal.data.errcode === 0) return { kind: 'json', body }
  return { kind: 'refused', errcode: refusal.data.errcode, errmsg: refusal.data.errmsg ?? '' }
}
