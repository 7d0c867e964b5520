import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant, sealed } from '#server/db/columns'

/** What a once-only request was answered with; committed together with its effect. */
export const idempotency = pgTable(
  'idempotency',
  {
    ownerId: text('owner_id').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    /** Null while the effect is under way. */
    answer: sealed('answer'),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.key] }), index('idempotency_at').on(table.at)],
)
