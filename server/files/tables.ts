import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from '#server/db/columns'

/** An uploaded file; its bytes lie in the store under keys that can't be guessed. */
export const file = pgTable(
  'file',
  {
    id: id(),
    personId: text('person_id').notNull(),
    kind: text('kind', { enum: ['picture', 'pdf'] }).notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    storeKey: text('store_key').notNull(),
    thumbnailKey: text('thumbnail_key'),
    sizeBytes: integer('size_bytes').notNull(),
    /** Null while no application holds it; removed after a day. */
    applicationId: text('application_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('file_application').on(table.applicationId, table.createdAt)],
)
