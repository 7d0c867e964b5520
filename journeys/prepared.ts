import { z } from '#contract/schema'

/** Carries from jest's own process to the specs where the server and the browser are. */
export const preparedVariable = 'GONGHUI_PREPARED_JOURNEYS'

const preparedSchema = z.object({ serverUrl: z.url(), browserAddress: z.string() })

export type Prepared = z.infer<typeof preparedSchema>

export function readPrepared(): Prepared {
  return preparedSchema.parse(JSON.parse(process.env[preparedVariable] ?? 'null'))
}
