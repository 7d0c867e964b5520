import { z } from '#contract/schema'

/** Carries what was prepared from jest's own process to its workers. */
export const preparedVariable = 'GONGHUI_PREPARED_TEST_DATABASE'

const preparedSchema = z.discriminatedUnion('engine', [
  z.object({ engine: z.literal('pglite'), dump: z.string() }),
  z.object({ engine: z.literal('postgres'), url: z.string(), template: z.string() }),
])

export type Prepared = z.infer<typeof preparedSchema>

export function readPrepared(): Prepared {
  return preparedSchema.parse(JSON.parse(process.env[preparedVariable] ?? 'null'))
}

/** The address of another database of the same server. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}
