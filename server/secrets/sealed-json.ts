import { z } from '#contract/schema'
import type { Sealing } from './sealing'

/** A whole value sealed as one JSON text; `bound` as in Sealing. */
export function sealJson(sealing: Sealing, value: unknown, bound: string): string {
  return sealing.seal(JSON.stringify(value), bound)
}

/** The reverse of sealJson. Throws when it was altered or moved, or isn't what the schema says. */
export function openJson<Schema extends z.ZodMiniType>(
  sealing: Sealing,
  schema: Schema,
  sealed: string,
  bound: string,
): z.infer<Schema> {
  return z.parse(schema, JSON.parse(sealing.unseal(sealed, bound)))
}
