import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { build } from 'esbuild'
import Fastify from 'fastify'
import type { Incoming, Outgoing } from './client/network'

const clientFolder = join(import.meta.dirname, 'client')
const runtimeEntry = createRequire(import.meta.url).resolve('@dimina-kit/electron-runtime')
const runtimeFolder = join(dirname(runtimeEntry), 'native-host')

const scripts = ['main', 'page-helpers', 'one-touch', 'logic-layer']

export interface ServedWeapp {
  url: string
  stop(): Promise<void>
}

interface Weapp {
  dist: string
  /** Where compileWeapp wrote. */
  compiled: string
  /** The address that the package was built with, and where its requests go instead. */
  builtFor: string
  serverUrl: string
}

/** Serves the phone's client, the runtime and one compiled mini-program, and carries its requests out. */
export async function serveWeapp({ dist, compiled, builtFor, serverUrl }: Weapp): Promise<ServedWeapp> {
  const app = Fastify({ bodyLimit: 64 * 1024 * 1024 })
  const bundled = await bundleClient()
  app.get('/client/:file', (request, reply) => {
    const code = bundled.get((request.params as { file: string }).file)
    return code === undefined ? reply.callNotFound() : reply.type('text/javascript').send(code)
  })
  app.post('/network', async (request): Promise<Incoming> => {
    const outgoing: Outgoing = JSON.parse(String(request.body))
    return carry({ ...outgoing, url: outgoing.url.replace(builtFor, serverUrl) })
  })
  app.get('/', (_, reply) => reply.sendFile('index.html', clientFolder))
  app.get('/page.html', (_, reply) => reply.sendFile('page.html', clientFolder))
  app.get('/phone.css', (_, reply) => reply.sendFile('phone.css', clientFolder))
  const folders = { '/runtime/': runtimeFolder, '/apps/': compiled, '/package/': dist, '/': dist }
  for (const [index, [prefix, root]] of Object.entries(folders).entries())
    await app.register(fastifyStatic, { prefix, root, index: false, decorateReply: index === 0 })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { url, stop: () => app.close() }
}

async function bundleClient(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: scripts.map((name) => join(clientFolder, `${name}.ts`)),
    outdir: '/client',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ''), text]))
}

async function carry({
  url,
  method,
  headers,
  body,
  upload,
  timeoutMs = 60_000,
}: Outgoing): Promise<Incoming> {
  try {
    const answer = await fetch(url, {
      method,
      headers,
      ...(upload !== undefined && { body: formOf(upload) }),
      ...(body !== undefined && { body: Buffer.from(body, 'base64') }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      cookies: answer.headers.getSetCookie(),
      body: bytes.toString('base64'),
    }
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message : String(cause) }
  }
}

function formOf({ field, name, type, content, form }: NonNullable<Outgoing['upload']>): FormData {
  const data = new FormData()
  for (const [key, value] of Object.entries(form)) data.append(key, value)
  data.append(field, new Blob([Buffer.from(content, 'base64')], { type }), name)
  return data
}
