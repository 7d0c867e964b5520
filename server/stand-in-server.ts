import { once } from 'node:events'
import { createServer } from 'node:http'
import { parseJson } from './json'

export interface StandInServer {
  url: string
  close(): Promise<void>
}

export interface StandInAnswer {
  status: number
  body: object
}

/** A server on this machine, on any free port, that answers each JSON body; what is no JSON comes as undefined. */
export async function startStandInServer(
  path: string,
  answer: (body: unknown) => StandInAnswer,
): Promise<StandInServer> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { status, body } = answer(parseJson(Buffer.concat(chunks).toString('utf8')))
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
