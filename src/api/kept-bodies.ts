import * as z from 'zod/mini'
import { dropAllStored, dropStored, keepStored, readStored } from '#phone/stored'

const prefix = 'read:'
const indexKey = 'read-index'
// The phone holds 10 MB in all; forty bodies of public pages stay well below.
const most = 40

const keptSchema = z.object({ etag: z.nullable(z.string()), body: z.unknown(), at: z.string() })
export type KeptBody = z.infer<typeof keptSchema>
const indexSchema = z.array(z.string())

/** The last body read from an address; only of endpoints with `etag`, which are public or say nothing personal. */
export function keptBody(address: string): KeptBody | null {
  return readStored(prefix + address, (value) => {
    const parsed = z.safeParse(keptSchema, value)
    return parsed.success ? parsed.data : null
  })
}

export function keepBody(address: string, kept: KeptBody) {
  if (keepStored(prefix + address, kept)) remember(address)
}

export function dropBodies() {
  dropAllStored(prefix)
  dropStored(indexKey)
}

function remember(address: string) {
  const index = readStored(indexKey, (value) => {
    const parsed = z.safeParse(indexSchema, value)
    return parsed.success ? parsed.data : null
  })
  const addresses = [address, ...(index ?? []).filter((known) => known !== address)]
  for (const old of addresses.slice(most)) dropStored(prefix + old)
  keepStored(indexKey, addresses.slice(0, most))
}
