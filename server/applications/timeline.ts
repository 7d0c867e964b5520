import { asc, eq } from 'drizzle-orm'
import { type Application, applicationMachine } from '#contract/application-file'
import type { EventOf } from '#contract/machine'
import type { Database } from '#server/db/database'
import { event } from '#server/transition/tables'
import type { ApplicationRow } from './open-application'

type ApplicationEvent = EventOf<typeof applicationMachine>

const byApplicant: readonly string[] = ['submit', 'mend', 'withdraw'] satisfies ApplicationEvent[]

/** What happened, first to last; of officers only the unit's name. */
export async function timelineOf(db: Database, row: ApplicationRow): Promise<Application['timeline']> {
  const events = await db
    .select()
    .from(event)
    .where(eq(event.subjectId, row.id))
    .orderBy(asc(event.at), asc(event.id))
  return events.map(({ name, actorUnit, at, note }) => ({
    event: name,
    label: applicationMachine.events[name as ApplicationEvent].label,
    unit: byApplicant.includes(name) ? null : (actorUnit ?? row.unionName),
    at: at.toISOString(),
    note,
  }))
}
