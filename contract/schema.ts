import * as z from 'zod/mini'

// WeChat forbids `new Function`, which zod's compiled parsers use.
z.config({ jitless: true })

// For the server. What the phone also loads imports zod/mini itself: bundlers drop unused parts only then.
export { z }

export const idSchema = z.string().check(z.minLength(1), z.maxLength(64))
/** An instant on the wire: ISO-8601 in UTC. */
export const instantSchema = z.iso.datetime()
/** A date without a time, in Asia/Shanghai: YYYY-MM-DD. */
export const dateSchema = z.iso.date()
/** Money: a whole number of fen. */
export const fenSchema = z.int().check(z.nonnegative())
export const revisionSchema = z.int().check(z.nonnegative())

export const pageQuerySchema = z.object({
  cursor: z.optional(z.string().check(z.maxLength(200))),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(50))),
})

/** A list by cursor; `nextCursor` is null on the last page. */
export function pageOf<Item extends z.core.$ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.nullable(z.string()) })
}
