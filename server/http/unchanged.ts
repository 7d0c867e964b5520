import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Endpoint } from '#contract/endpoint'

declare module 'fastify' {
  interface FastifyContextConfig {
    etag?: Endpoint['etag']
  }
}

/** The answers of endpoints that say so carry an ETag of their bytes, and whoever has them already gets 304. */
export function answerUnchanged(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers }) => {
    // RFC 9110, 13.1.2: what somebody has already is compared weakly.
    headers['if-none-match'] = headers['if-none-match']?.replace(/^W\//, '')
  })
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.routeOptions.config.etag === undefined || reply.statusCode !== 200) return payload
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload
    const etag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`
    reply.header('etag', etag)
    if (request.headers['if-none-match'] !== etag) return payload
    reply.code(304)
    return null
  })
}
