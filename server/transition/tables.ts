import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from '#server/db/columns'

/** One row for every status change: what timelines are read from. */
export const event = pgTable(
  'event',
  {
    id: id(),
    machine: text('machine').notNull(),
    subjectId: text('subject_id').notNull(),
    name: text('name').notNull(),
    fromStatus: text('from_status'),
    toStatus: text('to_status').notNull(),
    /** Null when the system acted. */
    actorPersonId: text('actor_person_id'),
    /** The union for which the actor acted; null for a person acting for oneself. */
    actorUnit: text('actor_unit'),
    /** What the applicant may read: a reason, a note. */
    note: text('note'),
    detail: jsonb('detail').$type<Record<string, string | number | null>>(),
    at: instant('at').notNull(),
  },
  (table) => [index('event_subject').on(table.subjectId, table.at)],
)
