import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from '#contract/endpoint'
import { z } from '#contract/schema'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { type Actor, findActor } from '#server/session/actor'
import { admit } from '#server/session/policy'
import type { Call, Context, FileAnswer, Route } from './implement'
import { once, requestHashOf } from './once'
import { readInput } from './read-input'
import { readUpload } from './read-upload'
import { refuseUnnamed } from './refusals'

/** Puts one endpoint on the server: who calls, what came in, the handler, what goes out. */
export function register(app: FastifyInstance, deps: Deps, { endpoint, handler }: Route): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    config: { etag: endpoint.etag },
    handler: async (request, reply) => {
      const actor = await actorOf(deps, request)
      admit(endpoint.access, actor)
      const input = readInput(endpoint, request)
      const upload = endpoint.upload && actor ? await readUpload(deps, request, actor.personId) : null
      const call = { ...input, actor, context: contextOf(deps, endpoint, request, actor, input, upload) }
      const answer = await answerOf(deps, endpoint, () => handler(call as Call<Endpoint>))
      return endpoint.response ? sendJson(endpoint, reply, answer) : sendFile(reply, answer as FileAnswer)
    },
  })
}

/** In production a person still reads the refusal; everywhere else an unnamed one is an error. */
async function answerOf(deps: Deps, endpoint: Endpoint, handle: () => Promise<unknown>): Promise<unknown> {
  try {
    return await handle()
  } catch (error) {
    if (!deps.settings.isProduction) refuseUnnamed(endpoint, error)
    throw error
  }
}

async function actorOf(deps: Deps, request: FastifyRequest): Promise<Actor | null> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  if (scheme !== 'Bearer' || !token) return null
  return await findActor(deps.db, token, deps.clock.now())
}

function contextOf(
  deps: Deps,
  endpoint: Endpoint,
  request: FastifyRequest,
  actor: Actor | null,
  input: object,
  upload: Context['upload'],
): Context {
  const now = deps.clock.now()
  const onceKey = endpoint.once ? onceKeyOf(deps, request, actor, input) : null
  return {
    deps,
    now,
    requestId: request.id,
    upload,
    transaction: (effect) =>
      onceKey === null ? deps.db.transaction(effect) : once(deps, onceKey, now, effect),
  }
}

function onceKeyOf(deps: Deps, request: FastifyRequest, actor: Actor | null, input: object) {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key.length < 8 || key.length > 100)
    throw new AppError('idempotency_key_missing')
  return {
    ownerId: actor?.personId ?? request.ip,
    key,
    requestHash: requestHashOf(deps.sealing, request.url, input),
  }
}

/** The answer passes through its schema, so that no field outside it ever leaves. */
function sendJson(endpoint: Endpoint, reply: FastifyReply, answer: unknown) {
  const body = JSON.stringify(endpoint.response ? z.parse(endpoint.response, answer) : answer)
  reply.type('application/json; charset=utf-8')
  if (!endpoint.etag) return reply.header('cache-control', 'no-store').send(body)
  if (endpoint.etag === 'for_caller') reply.header('vary', 'authorization')
  return reply.header('cache-control', 'private, no-cache').send(body)
}

function sendFile(reply: FastifyReply, { bytes, type, name, cacheControl }: FileAnswer) {
  return reply
    .type(type)
    .header('cache-control', cacheControl)
    .header('content-disposition', `inline; filename="${name}"`)
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    .send(bytes)
}
