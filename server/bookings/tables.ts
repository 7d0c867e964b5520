import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { bookingMachine, consultationModes, outcomes } from '#contract/bookings'
import type { StatusOf } from '#contract/machine'
import { id, instant, sealed, statusColumns } from '#server/db/columns'

/** A weekly clinic; its slots are computed from this, not stored. Two rows may make up one day. */
export const clinic = pgTable(
  'clinic',
  {
    id: id(),
    code: text('code').notNull(),
    cityCode: text('city_code').notNull(),
    unionId: text('union_id').notNull(),
    unionPath: text('union_path').notNull(),
    programmeCode: text('programme_code').notNull(),
    title: text('title').notNull(),
    placeCode: text('place_code').notNull(),
    /** 0 is Sunday. */
    weekday: integer('weekday').notNull(),
    fromTime: text('from_time').notNull(),
    toTime: text('to_time').notNull(),
    slotMinutes: integer('slot_minutes').notNull(),
    daysAhead: integer('days_ahead').notNull(),
    modes: text('modes').array().$type<(typeof consultationModes)[number][]>().notNull(),
    /** False once it has left the catalogue; its bookings stay. */
    isOffered: boolean('is_offered').notNull(),
  },
  (table) => [uniqueIndex('clinic_code').on(table.cityCode, table.code)],
)

export const booking = pgTable(
  'booking',
  {
    id: id(),
    reference: text('reference').notNull(),
    clinicId: text('clinic_id').notNull(),
    unionPath: text('union_path').notNull(),
    personId: text('person_id').notNull(),
    programmeCode: text('programme_code').notNull(),
    programmeVersionId: text('programme_version_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** All answers sealed as one JSON text: what somebody asks a lawyer is told to nobody else. */
    answers: sealed('answers').notNull(),
    isAnonymous: boolean('is_anonymous').notNull(),
    outcome: text('outcome').$type<(typeof outcomes)[number]>(),
    outcomeNote: sealed('outcome_note'),
    remindedAt: instant('reminded_at'),
    ...statusColumns<StatusOf<typeof bookingMachine>>(),
  },
  (table) => [
    uniqueIndex('booking_reference').on(table.reference),
    uniqueIndex('booking_one_per_slot').on(table.clinicId, table.startsAt).where(sql`status <> 'cancelled'`),
    uniqueIndex('booking_one_open_per_person')
      .on(table.personId, table.programmeCode)
      .where(sql`status = 'confirmed'`),
    index('booking_person').on(table.personId, table.id),
    index('booking_starts').on(table.startsAt),
  ],
)
