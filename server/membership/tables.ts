import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Level } from '#contract/catalogue'
import type { StatusOf } from '#contract/machine'
import type { JoinCodeStatus, membershipMachine } from '#contract/membership'
import { id, instant, statusColumns } from '#server/db/columns'

/** A union; `path` is the codes from the city down, so that a subtree is one prefix. */
export const union = pgTable(
  'union',
  {
    id: id(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    level: text('level').$type<Level>().notNull(),
    parentId: text('parent_id'),
    path: text('path').notNull(),
    cityCode: text('city_code').notNull(),
    area: text('area'),
    isSample: boolean('is_sample').notNull(),
    isFallback: boolean('is_fallback').notNull(),
    servesTheRest: boolean('serves_the_rest').notNull(),
    acceptsMembers: boolean('accepts_members').notNull(),
  },
  (table) => [uniqueIndex('union_path').on(table.path), index('union_city').on(table.cityCode)],
)

export const joinCode = pgTable(
  'join_code',
  {
    id: id(),
    code: text('code').notNull(),
    unionId: text('union_id').notNull(),
    createdAt: instant('created_at').notNull(),
    ...statusColumns<JoinCodeStatus>(),
  },
  (table) => [
    uniqueIndex('join_code_code').on(table.code),
    uniqueIndex('join_code_one_active').on(table.unionId).where(sql`status = 'active'`),
  ],
)

/** A person's tie to a union, past or present. */
export const membership = pgTable(
  'membership',
  {
    id: id(),
    personId: text('person_id').notNull(),
    unionId: text('union_id').notNull(),
    unionPath: text('union_path').notNull(),
    number: text('number').notNull(),
    /** The join code that brought the person in; null for a transfer or a sample. */
    joinCodeId: text('join_code_id'),
    since: instant('since').notNull(),
    endedAt: instant('ended_at'),
    ...statusColumns<StatusOf<typeof membershipMachine>>(),
  },
  (table) => [
    uniqueIndex('membership_one_active').on(table.personId).where(sql`status = 'active'`),
    index('membership_number').on(table.number),
    index('membership_union').on(table.unionPath),
  ],
)

/** A card code that a verifier has seen: the same code never passes twice with the same verifier. */
export const cardCheck = pgTable(
  'card_check',
  { nonce: text('nonce').notNull(), verifierId: text('verifier_id').notNull(), at: instant('at').notNull() },
  (table) => [primaryKey({ columns: [table.nonce, table.verifierId] }), index('card_check_at').on(table.at)],
)
