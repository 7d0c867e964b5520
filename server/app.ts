import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { v7 as uuidv7 } from 'uuid'
import type { Deps } from './deps'
import { MAX_UPLOAD_MEGABYTES } from './files/accept-upload'
import { refuseWhileClosing } from './http/closing'
import { compressAnswers } from './http/compress'
import { answerErrors } from './http/errors'
import type { Route } from './http/implement'
import { readJsonBodies } from './http/json-body'
import { register } from './http/register'
import { securityHeaders } from './http/security-headers'
import { answerUnchanged } from './http/unchanged'

/** The API without its process: tests use it by inject, main.ts listens with it. */
export function buildApp(
  deps: Deps,
  routes: Route[],
  options: Pick<FastifyServerOptions, 'loggerInstance'> = {},
): FastifyInstance {
  const app = Fastify({
    ...options,
    genReqId: () => uuidv7(),
    bodyLimit: 256 * 1024,
    // As long as the phone waits for an upload to arrive; the head of a request is a matter of seconds.
    requestTimeout: 120_000,
    http: { headersTimeout: 30_000 },
    // A connection on which nothing moves for so long has nobody at its other end.
    connectionTimeout: 60_000,
    // Graceful stop: requests under way are answered, new connections are not taken.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  })
  app.register(multipart, { limits: { fileSize: MAX_UPLOAD_MEGABYTES * 1024 * 1024, files: 1, fields: 4 } })
  readJsonBodies(app)
  securityHeaders(app)
  answerErrors(app)
  refuseWhileClosing(app)
  answerUnchanged(app)
  compressAnswers(app)
  app.register((scope, _, done) => {
    for (const route of routes) register(scope, deps, route)
    done()
  })
  return app
}
