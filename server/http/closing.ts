import type { FastifyInstance } from 'fastify'
import { AppError } from '#server/errors'

/**
 * What still comes in over an open connection while the server stops is told to come back. What was under way is
 * answered, and its connection ends: kept open it would hold the server up for a minute.
 */
export function refuseWhileClosing(app: FastifyInstance): void {
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
  })
  app.addHook('onRequest', async () => {
    if (isClosing) throw new AppError('shutting_down')
  })
  app.addHook('onSend', async (_, reply) => {
    if (isClosing) reply.header('connection', 'close')
  })
}
