import type { FastifyInstance } from 'fastify'
import { AppError } from '#server/errors'

/** What still comes in over an open connection while the server stops is told to come back. */
export function refuseWhileClosing(app: FastifyInstance): void {
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
  })
  app.addHook('onRequest', async () => {
    if (isClosing) throw new AppError('shutting_down')
  })
}
