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
  if (!parsed.success || unkeepableIn(parsed.data).length > 0) throw new AppError('not_found')
  return parsed.data
}

function read(schema: z.core.$ZodType, value: unknown): unknown {
  const parsed = z.safeParse(schema, value)
  const wrong: Wrong[] = parsed.success
    ? unkeepableIn(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({ path, message: sentenceFor(message) }))
  if (parsed.success && wrong.length === 0) return parsed.data
  const fields = Object.fromEntries(wrong.map(({ path, message }) => [path.join('.') || 'body', message]))
  throw new AppError('invalid_input', { count: Object.keys(fields).length }, fields)
}

interface Wrong {
  path: PropertyKey[]
  message: string
}

/** Every text, also a name of a property, that PostgreSQL cannot keep. Only of parsed data: the schema bounds its depth. */
function unkeepableIn(value: unknown, path: PropertyKey[] = []): Wrong[] {
  if (typeof value === 'string')
    return isUnkeepable(value) ? [{ path, message: '这一项含有不能使用的字符，请重新输入。' }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...unkeepableIn(name, path),
    ...unkeepableIn(inner, [...path, name]),
  ])
}

/** U+0000, and half of a sign that takes two: what is left of an emoji that was cut. */
function isUnkeepable(text: string): boolean {
  return text.includes('\0') || /\p{Cs}/u.test(text)
}

/** Our own schemas speak Chinese; the library's words do not reach a person. */
function sentenceFor(message: string): string {
  return /\p{Script=Han}/u.test(message) ? message : '这一项的内容不对，请检查。'
}
