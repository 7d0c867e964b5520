import { sql } from 'drizzle-orm'
import { date, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { IdentityLevel } from '#contract/session'
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
    identityLevel: text('identity_level').$type<IdentityLevel>().notNull().default('none'),
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

/** How often the identity service was asked for a person on a day. */
export const identityAsked = pgTable(
  'identity_asked',
  {
    personId: text('person_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    times: integer('times').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.day] })],
)
