import type { Endpoint } from '#contract/endpoint'
import { z } from '#contract/schema'
import { AppError } from '#server/errors'

interface Received {
  params: unknown
  query: unknown
  body: unknown
}

export interface Input {
  params: unknown
  query: unknown
  body: unknown
}

/** Parses what came in by the endpoint's schemas; unknown properties fall away. Throws invalid_input or not_found. */
export function readInput(endpoint: Endpoint, received: Received): Input {
  return {
    params: endpoint.params && readParams(endpoint.params, received.params),
    query: endpoint.query && read(endpoint.query, received.query),
    body: endpoint.body && read(endpoint.body, received.body ?? {}),
  }
}

/** A path that can't be right is a path to nothing. */
function readParams(schema: z.core.$ZodType, value: unknown): unknown {
  const parsed = z.safeParse(schema, value)
  if (!parsed.success) throw new AppError('not_found')
  return parsed.data
}

function read(schema: z.core.$ZodType, value: unknown): unknown {
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return parsed.data
  const fields = Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.join('.') || 'body', sentenceFor(issue.message)]),
  )
  throw new AppError('invalid_input', { count: Object.keys(fields).length }, fields)
}

/** Our own schemas speak Chinese; the library's words do not reach a person. */
function sentenceFor(message: string): string {
  return /\p{Script=Han}/u.test(message) ? message : '这一项的内容不对，请检查。'
}
