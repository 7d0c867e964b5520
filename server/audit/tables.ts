import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from '#server/db/columns'

/** Who did what to which record; only ever inserted, in the transaction of the change. */
export const auditRow = pgTable(
  'audit_row',
  {
    id: id(),
    at: instant('at').notNull(),
    actorPersonId: text('actor_person_id'),
    actorUnit: text('actor_unit'),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    unionPath: text('union_path').notNull(),
    detail: jsonb('detail').$type<Record<string, string | number | null>>(),
  },
  (table) => [index('audit_row_subject').on(table.subjectId), index('audit_row_at').on(table.at)],
)
