import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/** Whole files that may be kept carry an ETag of their bytes, and whoever has them already gets 304. */
export function answerUnchanged(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers }) => {
    // RFC 9110, 13.1.2: what somebody has already is compared weakly.
    headers['if-none-match'] = headers['if-none-match']?.replace(/^W\//, '')
  })
  app.addHook('onSend', async (request, reply, payload) => {
    if (!Buffer.isBuffer(payload) || reply.statusCode !== 200 || !mayBeKept(reply.getHeader('cache-control')))
      return payload
    const etag = etagOf(payload)
    reply.header('etag', etag)
    if (request.headers['if-none-match'] !== etag) return payload
    reply.code(304)
    return null
  })
}

function mayBeKept(cacheControl: unknown): boolean {
  return typeof cacheControl === 'string' && /max-age=/.test(cacheControl)
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
}
