import { bigint, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from '#server/db/columns'

/** Something countable that happened. Persons, households, cases and person-times are never mixed. */
export const fact = pgTable(
  'fact',
  {
    id: id(),
    kind: text('kind').notNull(),
    measure: text('measure').notNull(),
    programmeCode: text('programme_code').notNull(),
    unionPath: text('union_path').notNull(),
    personId: text('person_id').notNull(),
    quantity: integer('quantity').notNull(),
    amountFen: bigint('amount_fen', { mode: 'number' }),
    fund: text('fund'),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('fact_kind').on(table.kind, table.at), index('fact_union').on(table.unionPath)],
)
