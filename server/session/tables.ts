import { index, integer, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Role } from '#contract/session'
import { id, instant } from '#server/db/columns'

/** A signed-in person; only the hash of the token is kept. */
export const session = pgTable(
  'session',
  {
    id: id(),
    tokenHash: text('token_hash').notNull(),
    personId: text('person_id').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    uniqueIndex('session_token').on(table.tokenHash),
    index('session_person').on(table.personId),
    index('session_expires').on(table.expiresAt),
    index('session_ended').on(table.endedAt),
  ],
)

/** A role, held for a union's subtree; a keeper also for one place, a lawyer for one clinic. */
export const roleGrant = pgTable(
  'role_grant',
  {
    id: id(),
    personId: text('person_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    unionId: text('union_id').notNull(),
    placeCode: text('place_code'),
    clinicCode: text('clinic_code'),
  },
  (table) => [
    unique('role_grant_once')
      .on(table.personId, table.role, table.unionId, table.placeCode, table.clinicCode)
      .nullsNotDistinct(),
  ],
)

/** A code sent by SMS: bound to its request and phone, ten minutes, once. */
export const smsCode = pgTable(
  'sms_code',
  {
    id: id(),
    phoneIndex: text('phone_index').notNull(),
    codeHash: text('code_hash').notNull(),
    attempts: integer('attempts').notNull().default(0),
    sentAt: instant('sent_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    index('sms_code_phone').on(table.phoneIndex, table.sentAt),
    index('sms_code_sent').on(table.sentAt),
  ],
)
