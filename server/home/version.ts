import { readFileSync } from 'node:fs'
import { z } from '#contract/schema'

const packageSchema = z.object({ version: z.string() })

/** As in package.json. */
export const { version } = z.parse(
  packageSchema,
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
)
