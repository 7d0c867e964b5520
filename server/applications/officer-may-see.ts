import { and, eq, isNotNull } from 'drizzle-orm'
import type { Database } from '#server/db/database'
import type { Actor } from '#server/session/actor'
import { reaches } from '#server/session/policy'
import { application } from './tables'

/** Whether an officer reaches this application; what was never submitted is seen by nobody else. */
export async function officerMaySee(db: Database, actor: Actor, applicationId: string): Promise<boolean> {
  const [row] = await db
    .select({ unionPath: application.unionPath })
    .from(application)
    .where(and(eq(application.id, applicationId), isNotNull(application.reference)))
  return row !== undefined && reaches(actor, 'officer', row.unionPath)
}
