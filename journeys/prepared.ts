import { z } from '#contract/schema'

/** Carries from jest's own process to the specs where the server and the browser are. */
export const preparedVariable = 'GONGHUI_PREPARED_JOURNEYS'

const preparedSchema = z.object({
  browserAddress: z.string(),
  serverUrl: z.url(),
  /** Where the phone that runs the compiled mini-program is served; the server's own address on H5. */
  appUrl: z.url(),
  /** The server's address that the mini-program was built with. */
  builtFor: z.url(),
})

export type Prepared = z.infer<typeof preparedSchema>

export function readPrepared(): Prepared {
  return preparedSchema.parse(JSON.parse(process.env[preparedVariable] ?? 'null'))
}
