import type { FastifyError, FastifyInstance } from 'fastify'
import type { ErrorBody } from '#contract/errors'
import { AppError } from '#server/errors'

/** The one place where a thrown error becomes an answer. Unknown ones are logged whole and answered calmly. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const known = error instanceof AppError ? error : fromFastify(error)
    if (known === null) request.log.error({ err: error }, 'unexpected error')
    const { status, code, message, params, fields } = known ?? new AppError('internal')
    const body: ErrorBody = { code, message, params, requestId: request.id, ...(fields ? { fields } : {}) }
    return reply.code(status).header('cache-control', 'no-store').send(body)
  })
  app.setNotFoundHandler(() => {
    throw new AppError('not_found')
  })
}

/** What Fastify itself refuses: broken JSON, a wrong content type, a body that is too large. */
function fromFastify(error: FastifyError): AppError | null {
  const status = error.statusCode ?? 500
  return status >= 400 && status < 500 ? new AppError('malformed_request') : null
}
