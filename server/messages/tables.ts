import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from '#server/db/columns'

/** The inbox comes first; the WeChat leg is extra and may fail without loss. */
export const message = pgTable(
  'message',
  {
    id: id(),
    personId: text('person_id').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    at: instant('at').notNull(),
    readAt: instant('read_at'),
    wechatState: text('wechat_state', { enum: ['waiting', 'sent', 'skipped', 'failed'] }).notNull(),
  },
  (table) => [
    index('message_person').on(table.personId, table.id),
    index('message_wechat').on(table.wechatState),
  ],
)
