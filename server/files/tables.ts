import { sql } from 'drizzle-orm'
import { bigint, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
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
    /** Since when no application holds it: from the upload or the release on. */
    looseSince: instant('loose_since').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('file_application').on(table.applicationId, table.createdAt),
    index('file_loose').on(table.looseSince).where(sql`application_id is null`),
    index('file_store_key').on(table.storeKey),
    index('file_thumbnail_key').on(table.thumbnailKey),
  ],
)

/** How many files and bytes a person has sent on a day, kept or not. */
export const uploadCount = pgTable(
  'upload_count',
  {
    personId: text('person_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    files: integer('files').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.day] })],
)
