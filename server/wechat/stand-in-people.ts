import { createHash } from 'node:crypto'

const demoCode = /^(demo-.+?)(?:-(1\d{10}))?$/

/** A person of the demo: `demo-<anything>` always signs in as the same openid, and has the same phone. */
export interface DemoPerson {
  openid: string
  phone: string
}

/** From `demo-<anything>`, or `demo-<anything>-<phone>` for a number of one's own choice; null for others. */
export function demoPerson(code: string): DemoPerson | null {
  const [, name, phone] = demoCode.exec(code) ?? []
  if (!name) return null
  const hash = createHash('sha256').update(name).digest()
  const samplePhone = `1990000${String(hash.readUInt32BE(0) % 10_000).padStart(4, '0')}`
  return { openid: `o${hash.toString('base64url').slice(0, 27)}`, phone: phone ?? samplePhone }
}
