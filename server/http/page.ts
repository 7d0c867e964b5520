import { z } from '#contract/schema'
import { AppError } from '#server/errors'
import { parseJson } from '#server/json'

interface PageQuery {
  cursor?: string | undefined
  limit?: number | undefined
}

// A year that the database knows too.
const year = z.regex(/^[12]/)

/** What positions are made of; anything else must not reach the database. All are short, as a cursor is (contract/schema.ts). */
const parts = {
  id: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
  day: z.iso.date().check(year),
  dueDay: z.iso.date().check(year),
  startsAt: z.iso.datetime().check(year),
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

/** The position after which a page begins; null for the first page. Throws invalid_input. */
export function positionIn<const Name extends keyof typeof parts>(
  { cursor }: PageQuery,
  names: readonly Name[],
): Record<Name, string> | null {
  if (cursor === undefined) return null
  const values = z.safeParse(z.array(z.string()), parseJson(Buffer.from(cursor, 'base64url').toString()))
  const [count, found] = values.success ? [values.data.length, values.data] : [0, []]
  const position = Object.fromEntries(names.map((name, index) => [name, found[index]]))
  const isWhole =
    count === names.length && names.every((name) => parts[name].safeParse(position[name]).success)
  if (!isWhole)
    throw new AppError('invalid_input', { count: 1 }, { cursor: '翻页位置不对，请回到第一页重新看。' })
  return position as Record<Name, string>
}

function written(position: string[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}
