import { once } from 'node:events'
import { createServer } from 'node:http'
import { z } from '#contract/schema'

const bodySchema = z.object({ phone: z.string(), text: z.string() })

export interface SmsStandIn {
  url: string
  /** What was "sent", newest first; at most the last hundred. */
  sent: { phone: string; text: string; at: string }[]
  close(): Promise<void>
}

/** An SMS gateway on this machine that only shows what it was asked to send. */
export async function startSmsStandIn(now: () => Date): Promise<SmsStandIn> {
  const sent: SmsStandIn['sent'] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const parsed = bodySchema.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}'))
      if (parsed.success) sent.unshift({ ...parsed.data, at: now().toISOString() })
      sent.splice(100)
      response.writeHead(parsed.success ? 202 : 400).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/send`,
    sent,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
