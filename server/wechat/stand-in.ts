import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from '#contract/schema'
import { parseJson } from '#server/json'
import { answers } from './stand-in-answers'
import { controlOf, type StandInControl } from './stand-in-control'
import {
  errorReply,
  freshState,
  type StandInCall,
  type StandInReply,
  type StandInState,
  standInCalls,
  standInPaths,
} from './stand-in-state'

export interface WechatStandIn {
  baseUrl: string
  control: StandInControl
  close(): Promise<void>
}

const bodySchema = z.record(z.string(), z.unknown())

/**
 * A server on this machine that answers as WeChat's would; for development, the demo and tests.
 * Port 0 takes any free one.
 */
export async function startWechatStandIn({ port }: { port: number }): Promise<WechatStandIn> {
  const state = freshState()
  const server = createServer((request, response) => {
    answer(state, request, response).catch(() => response.destroy())
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    baseUrl: `http://127.0.0.1:${bound}`,
    control: controlOf(state),
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function answer(state: StandInState, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://stand-in')
  const call = standInCalls.find((candidate) => standInPaths[candidate] === url.pathname)
  const body = await readBody(request)
  send(response, call ? await replyTo(state, call, url.searchParams, body) : errorReply(40066, 'invalid url'))
}

async function replyTo(
  state: StandInState,
  call: StandInCall,
  query: URLSearchParams,
  body: Record<string, unknown>,
): Promise<StandInReply> {
  const request = { call, query: Object.fromEntries(query), body }
  state.requests.push(request)
  const reply = state.queued.get(call)?.shift() ?? (await answers[call](state, request))
  await pause(state.delaysMs.get(call) ?? 0)
  return reply
}

function send(response: ServerResponse, { contentType, body, broken }: StandInReply): void {
  response.writeHead(200, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) })
  if (!broken) return void response.end(body)
  const half = Buffer.from(body).subarray(0, Buffer.byteLength(body) / 2)
  response.write(half, () => response.destroy())
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const parsed = bodySchema.safeParse(parseJson(Buffer.concat(chunks).toString('utf8')))
  return parsed.success ? parsed.data : {}
}
