import { sql } from 'drizzle-orm'
import {
  bigint,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { applicationMachine, materialStates } from '#contract/application-file'
import type { StatusOf } from '#contract/machine'
import { id, instant, sealed, statusColumns } from '#server/db/columns'

/** What an officer must know before deciding. */
export const warningCodes = ['identity_in_use', 'identity_unchecked'] as const
export type WarningCode = (typeof warningCodes)[number]

export interface ReturnedItem {
  kind: 'field' | 'material'
  code: string
  title: string
  reason: string
}

/** Anything asked for and decided. */
export const application = pgTable(
  'application',
  {
    id: id(),
    /** Given on submission; null means that no officer may see it. */
    reference: text('reference'),
    personId: text('person_id').notNull(),
    cityCode: text('city_code').notNull(),
    programmeVersionId: text('programme_version_id').notNull(),
    programmeCode: text('programme_code').notNull(),
    title: text('title').notNull(),
    /** The union it belongs to: to be joined, or of which the applicant is a member. */
    unionId: text('union_id').notNull(),
    unionPath: text('union_path').notNull(),
    unionName: text('union_name').notNull(),
    joinCodeId: text('join_code_id'),
    /** All answers sealed as one JSON text: a child's name or a cause of hardship is nobody else's business. */
    answers: sealed('answers').notNull(),
    /** What the rules said when it was handed in last, sealed: the sentences tell incomes. */
    verdict: sealed('verdict'),
    judgedAt: instant('judged_at'),
    /** As it stood on the form when it was submitted. */
    applicantName: sealed('applicant_name'),
    /** What the identity service said of name and number; null when it wasn't asked. */
    identityCheck: text('identity_check', { enum: ['match', 'unavailable'] }),
    warnings: jsonb('warnings').$type<WarningCode[]>().notNull().default([]),
    /** Of the programme's steps; null before submission and where there are none. */
    stepIndex: integer('step_index'),
    stepTitle: text('step_title'),
    decidingUnionId: text('deciding_union_id'),
    decidingUnionName: text('deciding_union_name'),
    dueDay: date('due_day', { mode: 'string' }),
    /** The last day of the publicity. */
    publicityUntil: date('publicity_until', { mode: 'string' }),
    returnedItem: jsonb('returned_item').$type<ReturnedItem | null>(),
    reason: text('reason'),
    amountFen: bigint('amount_fen', { mode: 'number' }),
    uniquenessKey: text('uniqueness_key'),
    submittedAt: instant('submitted_at'),
    savedAt: instant('saved_at').notNull(),
    ...statusColumns<StatusOf<typeof applicationMachine>>(),
  },
  (table) => [
    uniqueIndex('application_reference').on(table.reference),
    uniqueIndex('application_one_draft')
      .on(table.personId, table.cityCode, table.programmeCode)
      .where(sql`status = 'draft'`),
    uniqueIndex('application_once')
      .on(table.uniquenessKey)
      .where(sql`status not in ('draft', 'declined', 'withdrawn')`),
    index('application_person').on(table.personId, table.id),
    index('application_waiting').on(table.decidingUnionId, table.status, table.dueDay),
    index('application_union').on(table.unionPath, table.id),
    index('application_publicity').on(table.publicityUntil).where(sql`status = 'publicity'`),
  ],
)

/** What was handed in for a material; no row means that it is still needed. */
export const applicationMaterial = pgTable(
  'application_material',
  {
    applicationId: text('application_id').notNull(),
    code: text('code').notNull(),
    state: text('state').$type<Exclude<(typeof materialStates)[number], 'needed'>>().notNull(),
    reason: text('reason'),
    fileIds: jsonb('file_ids').$type<string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.code] })],
)
