import { once } from 'node:events'
import { createServer } from 'node:http'
import { z } from '#contract/schema'

const bodySchema = z.object({ name: z.string(), identityNumber: z.string() })

/**
 * The identity service's stand-in, on this machine: a name with 「不符」 is a mismatch, one with 「待核」 finds the
 * service unavailable, every other name matches.
 */
export async function startIdentityStandIn(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { status, body } = answerTo(Buffer.concat(chunks).toString('utf8'))
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/check`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function answerTo(text: string): { status: number; body: object } {
  const parsed = bodySchema.safeParse(JSON.parse(text || '{}'))
  if (!parsed.success) return { status: 400, body: {} }
  if (parsed.data.name.includes('待核')) return { status: 503, body: {} }
  return { status: 200, body: { result: parsed.data.name.includes('不符') ? 'mismatch' : 'match' } }
}
