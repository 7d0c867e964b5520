import { bigint, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from '#server/db/columns'

/** One row: how far the demo's clock is ahead of the real one. */
export const demoClock = pgTable('demo_clock', {
  id: text('id').primaryKey(),
  offsetMs: bigint('offset_ms', { mode: 'number' }).notNull(),
  startedAt: instant('started_at').notNull(),
})
