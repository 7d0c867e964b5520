import { z } from '#contract/schema'
import { isWeapp } from './target'

/** Carries from jest's own process to the specs where the servers and the browser are. */
export const preparedVariable = 'GONGHUI_PREPARED_JOURNEYS'

const preparedSchema = z.object({
  browserAddress: z.string(),
  /** Each target has a server of its own, with the same people on it. */
  h5ServerUrl: z.url(),
  weappServerUrl: z.url(),
  /** Where the phone that runs the compiled mini-program is served. */
  weappUrl: z.url(),
  /** The server's address that the mini-program was built with. */
  builtFor: z.url(),
})

export type Prepared = z.infer<typeof preparedSchema>

export function readPrepared(): Prepared & { serverUrl: string } {
  const prepared = preparedSchema.parse(JSON.parse(process.env[preparedVariable] ?? 'null'))
  return { ...prepared, serverUrl: isWeapp() ? prepared.weappServerUrl : prepared.h5ServerUrl }
}
