import { isNotNull } from 'drizzle-orm'
import type { Database } from '#server/db/database'
import { person } from '#server/identity/tables'

/** Throws when the database was a demo's: its sample officers could sign in by their made-up numbers. */
export async function refuseSamples(db: Database): Promise<void> {
  const [sample] = await db
    .select({ id: person.id })
    .from(person)
    .where(isNotNull(person.sampleCode))
    .limit(1)
  if (sample === undefined) return
  throw new Error(
    'This database holds the demo and its sample people. Production needs a database of its own.',
  )
}
