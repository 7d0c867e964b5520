import { sql } from 'drizzle-orm'
import { bigint, date, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { entitlementKinds, type entitlementMachine } from '#contract/entitlements'
import type { StatusOf } from '#contract/machine'
import { id, instant, sealed, statusColumns } from '#server/db/columns'

/** What somebody may receive: a kit against a code, or money. */
export const entitlement = pgTable(
  'entitlement',
  {
    id: id(),
    personId: text('person_id').notNull(),
    cityCode: text('city_code').notNull(),
    unionPath: text('union_path').notNull(),
    programmeVersionId: text('programme_version_id').notNull(),
    kind: text('kind', { enum: entitlementKinds }).notNull(),
    title: text('title').notNull(),
    contents: jsonb('contents').$type<string[]>().notNull(),
    placeCode: text('place_code'),
    amountFen: bigint('amount_fen', { mode: 'number' }),
    fund: text('fund'),
    code: sealed('code'),
    codeIndex: text('code_index'),
    /** The last day on which it may be collected. */
    validUntil: date('valid_until', { mode: 'string' }),
    /** The application that it came from: one gives one. */
    originId: text('origin_id').notNull(),
    issuedAt: instant('issued_at').notNull(),
    redeemedAt: instant('redeemed_at'),
    redeemedBy: text('redeemed_by'),
    ...statusColumns<StatusOf<typeof entitlementMachine>>(),
  },
  (table) => [
    uniqueIndex('entitlement_origin').on(table.originId),
    uniqueIndex('entitlement_code').on(table.codeIndex),
    index('entitlement_person').on(table.personId, table.id),
    index('entitlement_place').on(table.cityCode, table.placeCode, table.redeemedAt),
    index('entitlement_expiring').on(table.validUntil).where(sql`status = 'issued'`),
  ],
)
