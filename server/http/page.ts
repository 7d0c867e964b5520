import { z } from '#contract/schema'
import { AppError } from '#server/errors'

interface PageQuery {
  cursor?: string | undefined
  limit?: number | undefined
}

/** How many rows to read for a page: one more than it shows tells whether another follows. */
export function rowsFor({ limit = 20 }: PageQuery): number {
  return limit + 1
}

/** A page of the rows read, and where the next one begins: after the position of its last row. */
export function pageFrom<Row>(rows: Row[], { limit = 20 }: PageQuery, positionOf: (row: Row) => string[]) {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const nextCursor = rows.length > limit && last !== undefined ? written(positionOf(last)) : null
  return { items, nextCursor }
}

/** The position after which a page begins; null for the first page. Throws malformed_request. */
export function positionIn<const Names extends readonly string[]>(
  { cursor }: PageQuery,
  names: Names,
): Record<Names[number], string> | null {
  if (cursor === undefined) return null
  const parsed = z.safeParse(z.array(z.string()), readJson(cursor))
  if (!parsed.success || parsed.data.length !== names.length) throw new AppError('malformed_request')
  const pairs = names.map((name, index) => [name, parsed.data[index] ?? ''])
  return Object.fromEntries(pairs) as Record<Names[number], string>
}

function written(position: string[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}
