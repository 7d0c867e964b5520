import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant, sealed } from '#server/db/columns'

/** One row per mini-program: the access token all processes share, and who is fetching the next one. */
export const wechatToken = pgTable('wechat_token', {
  appId: text('app_id').primaryKey(),
  sealedToken: sealed('sealed_token'),
  /** Counts the tokens fetched, so that a late report about an old one cannot discard its successor. */
  generation: integer('generation').notNull().default(0),
  usableUntil: instant('usable_until'),
  /** A process that dies while fetching holds the others up only until this instant. */
  leasedUntil: instant('leased_until'),
})

/** How many subscribe messages a person still allows per template: WeChat cannot be asked. */
export const wechatSubscription = pgTable(
  'wechat_subscription',
  {
    personId: text('person_id').notNull(),
    templateId: text('template_id').notNull(),
    remaining: integer('remaining').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.templateId] }),
    check('wechat_subscription_remaining_not_negative', sql`${table.remaining} >= 0`),
  ],
)
