import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf } from '#contract/endpoint'
import { dropToken, readToken } from '#phone/token'
import { ApiError, refusalFrom, silent } from './api-error'
import { keepBody, keptBody } from './kept-bodies'

type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { [N in Name]?: undefined }
  : { [N in Name]: Value }

/** What a call of this endpoint needs; `key` is the idempotency key of an endpoint that acts once. */
export type CallInput<E> = Part<'params', ParamsOf<E>> &
  Part<'query', QueryOf<E>> &
  Part<'body', BodyOf<E>> & { key?: string }

/** An answer, and since when it is old when the network failed and the last body read is shown. */
export interface Reading<Content> {
  content: Content
  staleSince: string | null
}

interface LooseInput {
  params?: unknown
  query?: unknown
  body?: unknown
  key?: string
}

interface RawAnswer {
  status: number
  etag: string | null
  body: unknown
}

const timeoutMs = 15_000

/** The whole address of an endpoint; pictures and downloads use it too. */
export function addressOf(endpoint: Endpoint, input: LooseInput = {}): string {
  const params = textsOf(input.params)
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const query = Object.entries(textsOf(input.query))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `${process.env.API_BASE}${path}${query === '' ? '' : `?${query}`}`
}

/** The whole address of a picture or file that an answer names; on the phone a path alone leads nowhere. */
export function wholeAddress(address: string): string {
  return address.startsWith('/') ? `${process.env.API_BASE}${address}` : address
}

/** Calls an endpoint. Throws ApiError. */
export async function call<E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<ResponseOf<E>> {
  const answer = await send(endpoint, input)
  return parse(endpoint, answer.body)
}

/** Calls a GET endpoint; without a network gives what was read last, when that was public. Throws ApiError. */
export async function read<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
): Promise<Reading<ResponseOf<E>>> {
  const address = addressOf(endpoint, input)
  const kept = endpoint.etag ? keptBody(address) : null
  const token = readToken()
  try {
    const answer = await send(endpoint, input, kept?.etag)
    if (answer.status === 304 && kept) return { content: parse(endpoint, kept.body), staleSince: null }
    const content = parse(endpoint, answer.body)
    // Whoever has signed out meanwhile leaves nothing behind for the next.
    if (endpoint.etag && readToken() === token)
      keepBody(address, { etag: answer.etag, body: answer.body, at: new Date().toISOString() })
    return { content, staleSince: null }
  } catch (error) {
    if (!kept || !(error instanceof ApiError) || !error.isSilent) throw error
    return { content: parse(endpoint, kept.body), staleSince: kept.at }
  }
}

async function send(endpoint: Endpoint, input: LooseInput, etag?: string | null): Promise<RawAnswer> {
  const token = readToken()
  const answer = await transport(endpoint, input, {
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(input.key === undefined ? {} : { 'idempotency-key': input.key }),
    ...(etag ? { 'if-none-match': etag } : {}),
  })
  if (answer.status < 400) return answer
  const refusal = refusalFrom(answer.body)
  if (answer.status === 401 && readToken() === token) dropToken()
  throw refusal
}

async function transport(
  endpoint: Endpoint,
  input: LooseInput,
  header: Record<string, string>,
): Promise<RawAnswer> {
  try {
    const result = await Taro.request<unknown>({
      url: addressOf(endpoint, input),
      method: endpoint.method,
      header: input.body === undefined ? header : { ...header, 'content-type': 'application/json' },
      ...(input.body === undefined ? {} : { data: input.body }),
      timeout: timeoutMs,
    })
    return { status: result.statusCode, etag: headerOf(result.header, 'etag'), body: result.data }
  } catch (error) {
    throw silent(isTimeout(error) ? 'timeout' : 'network')
  }
}

function parse<E extends Endpoint>(endpoint: E, body: unknown): ResponseOf<E> {
  const schema = endpoint.response
  const parsed = schema ? z.safeParse(schema, body) : null
  if (!parsed?.success) throw silent('unreadable')
  // The endpoint's own schema has just accepted it.
  return parsed.data as ResponseOf<E>
}

function textsOf(part: unknown): Record<string, string> {
  if (typeof part !== 'object' || part === null) return {}
  const known = Object.entries(part).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(known.map(([name, value]) => [name, String(value)]))
}

/** WeChat and browsers write header names differently. */
function headerOf(header: unknown, name: string): string | null {
  const found = Object.entries(textsOf(header)).find(([key]) => key.toLowerCase() === name)
  return found?.[1] ?? null
}

function isTimeout(error: unknown): boolean {
  const { errMsg, name } = textsOf(error)
  return name === 'AbortError' || /time.?out|abort/i.test(errMsg ?? '')
}
