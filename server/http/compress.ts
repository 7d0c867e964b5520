import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyRequest } from 'fastify'

// Below this the head of the answer weighs more than what is saved.
const worthwhileBytes = 1000
const compressible = /^(application\/json|image\/svg\+xml)/

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const brotli = promisify(brotliCompress)
const encodings = {
  br: (bytes: Buffer) => brotli(bytes, quality),
  gzip: promisify<Buffer, Buffer>(gzip),
}

/**
 * Compresses what everybody may read: what carries an ETag and is the same for all, or was asked for without a
 * session. All else stays as it is, since the length of a compressed answer that holds a secret beside something that
 * was sent gives the secret away (BREACH).
 */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const etag = reply.getHeader('etag')
    const type = reply.getHeader('content-type')
    if (typeof etag !== 'string' || !isForEverybody(request)) return payload
    if (typeof type !== 'string' || !compressible.test(type)) return payload
    reply.header('vary', [reply.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', '))
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload
    const bytes = Buffer.from(payload)
    const encoding = bytes.length < worthwhileBytes ? null : encodingIn(request.headers['accept-encoding'])
    if (encoding === null) return payload
    // Weak: the same answer in another coding has other bytes.
    reply.header('etag', `W/${etag}`).header('content-encoding', encoding)
    return await encodings[encoding](bytes)
  })
}

function isForEverybody({ routeOptions, headers }: FastifyRequest): boolean {
  const { etag } = routeOptions.config
  return etag === 'for_all' || (etag === 'for_caller' && headers.authorization === undefined)
}

function encodingIn(header: unknown): keyof typeof encodings | null {
  const accepted = String(header ?? '')
    .split(',')
    .map((each) => each.trim().split(/\s*;\s*q=/))
    .filter(([, weight]) => Number(weight ?? 1) > 0)
    .map(([name]) => name)
  return (['br', 'gzip'] as const).find((each) => accepted.includes(each)) ?? null
}
