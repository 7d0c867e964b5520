import { integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Programme } from '#contract/catalogue'
import { id, instant } from '#server/db/columns'

/** Every published version of a programme in a city; a running case stays with its own. */
export const programmeVersion = pgTable(
  'programme_version',
  {
    id: id(),
    cityCode: text('city_code').notNull(),
    code: text('code').notNull(),
    version: integer('version').notNull(),
    contentHash: text('content_hash').notNull(),
    programme: jsonb('programme').$type<Programme>().notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (table) => [uniqueIndex('programme_version_once').on(table.cityCode, table.code, table.version)],
)
