import * as z from 'zod/mini'
export const temporary = z.object({ a: z.string() })
