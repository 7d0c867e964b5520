import { and, desc, eq } from 'drizzle-orm'
import { dayOf } from '#contract/day'
import type { Database } from '#server/db/database'
import { openingOf, programmeOfVersion } from '#server/programmes/service'
import { application } from './tables'

interface Waiting {
  returned: { id: string } | null
  draft: { id: string } | null
}

/** What waits for the person: the latest item that was sent back, and the latest draft that can still be handed in. */
export async function waitingFor(db: Database, personId: string, now: Date): Promise<Waiting> {
  const returned = await latest(db, personId, 'returned')
  const draft = await latest(db, personId, 'draft')
  const isOpen = draft !== null && (await isStillOpen(db, draft.programmeVersionId, dayOf(now)))
  return { returned, draft: isOpen ? draft : null }
}

async function latest(db: Database, personId: string, status: 'returned' | 'draft') {
  const [row] = await db
    .select({ id: application.id, programmeVersionId: application.programmeVersionId })
    .from(application)
    .where(and(eq(application.personId, personId), eq(application.status, status)))
    .orderBy(desc(application.savedAt))
    .limit(1)
  return row ?? null
}

async function isStillOpen(db: Database, versionId: string, today: string): Promise<boolean> {
  return openingOf((await programmeOfVersion(db, versionId)).programme, today).isOpen
}
