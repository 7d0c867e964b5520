import { sql } from 'drizzle-orm'
import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant, sealed } from '#server/db/columns'

/** A human being. Name, phone and identity number are sealed; the `…Index` columns are keyed blind indexes. */
export const person = pgTable(
  'person',
  {
    id: id(),
    openid: text('openid'),
    name: sealed('name'),
    phone: sealed('phone'),
    phoneIndex: text('phone_index'),
    identityNumber: sealed('identity_number'),
    identityIndex: text('identity_index'),
    identityLevel: text('identity_level').notNull().default('none'),
    occupation: text('occupation'),
    cityCode: text('city_code'),
    /** Set on sample people only. */
    sampleCode: text('sample_code'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('person_openid').on(table.openid),
    uniqueIndex('person_phone').on(table.phoneIndex),
    uniqueIndex('person_identity').on(table.identityIndex).where(sql`identity_level = 'verified'`),
    uniqueIndex('person_sample').on(table.sampleCode),
  ],
)
