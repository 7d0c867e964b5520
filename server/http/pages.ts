import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { launchPrefix } from '#contract/launch'
import { docsPage } from './docs-page'
import type { Route } from './implement'
import { openApiOf } from './openapi'

export const h5Folder = fileURLToPath(new URL('../../dist/h5/', import.meta.url))

/** Everything that isn't the API: the H5 build, the printed links, the API's document and its page. */
export function servePages(app: FastifyInstance, routes: Route[], version: string): void {
  const document = openApiOf(routes, version)
  app.get('/api/openapi.json', async (_, reply) => reply.header('cache-control', 'no-cache').send(document))
  app.get('/api/docs', async (_, reply) => reply.type('text/html; charset=utf-8').send(docsPage(routes)))
  app.get<{ Params: { code: string } }>(`/${launchPrefix.join}/:code`, async (request, reply) =>
    reply.redirect(`/#/pages/membership/union?code=${encodeURIComponent(request.params.code)}`),
  )
  if (existsSync(h5Folder))
    app.register(fastifyStatic, {
      root: h5Folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: cacheBuilt,
    })
}

/** Names with a hash never change; the page that names them is asked for each time. */
function cacheBuilt(response: { setHeader(name: string, value: string): void }, path: string): void {
  const isHashed = /\.[0-9a-f]{8,}\.(js|css)(\.gz|\.br)?$/.test(path)
  response.setHeader('vary', 'accept-encoding')
  response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
