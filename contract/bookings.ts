import * as z from 'zod/mini'
import { answersSchema, summaryGroupSchema } from './application-file'
import { programmeSchema } from './catalogue'
import { endpoint } from './endpoint'
import { machine, statusesOf } from './machine'
import { dateSchema, idSchema, instantSchema, pageOf, pageQuerySchema, revisionSchema } from './schema'

export const bookingMachine = machine({
  name: 'booking',
  statuses: {
    confirmed: { label: '已约定', meaning: '时间已经为您留好。' },
    unrecorded: { label: '结果待登记', meaning: '约定的时间已过，结果还没有登记；您可以重新预约。' },
    cancelled: { label: '已取消', meaning: '这次预约已经取消。' },
    attended: { label: '已完成', meaning: '咨询已经完成。' },
    absent: { label: '未到', meaning: '约定的时间没有等到您，可以重新预约。' },
  },
  events: {
    book: { label: '预约', from: [], to: 'confirmed' },
    cancel: { label: '取消', from: ['confirmed'], to: 'cancelled' },
    attend: { label: '完成', from: ['confirmed', 'unrecorded'], to: 'attended' },
    miss: { label: '登记未到', from: ['confirmed', 'unrecorded'], to: 'absent' },
    lapse: { label: '过时未登记', from: ['confirmed'], to: 'unrecorded' },
  },
})

/** Which consultations a lawyer looks at: those to come, those over, and of these the ones without an outcome. */
export const deskBookingShows = ['upcoming', 'past', 'to_record'] as const
export type DeskBookingShow = (typeof deskBookingShows)[number]

export const consultationModes = ['phone', 'online', 'in_person'] as const
/** What came of a consultation. */
export const outcomes = ['answered', 'mediation', 'legal_aid', 'letter'] as const
export const outcomeLabels = {
  answered: '当场答复',
  mediation: '转调解',
  legal_aid: '转法律援助',
  letter: '转监督提示函',
} satisfies Record<(typeof outcomes)[number], string>

export const clinicSchema = z.object({
  id: idSchema,
  title: z.string(),
  place: z.string(),
  address: z.string(),
  phone: z.string(),
  /** 每周三 14:30–17:30 */
  rhythm: z.string(),
  slotMinutes: z.int(),
  modes: z.array(z.enum(consultationModes)),
  programme: programmeSchema,
})

export const bookingSchema = z.object({
  id: idSchema,
  reference: z.string(),
  clinicTitle: z.string(),
  place: z.string(),
  address: z.string(),
  phone: z.string(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  status: z.enum(statusesOf(bookingMachine)),
  revision: revisionSchema,
  isAnonymous: z.boolean(),
  summary: z.array(summaryGroupSchema),
  outcome: z.nullable(z.enum(outcomes)),
  outcomeNote: z.nullable(z.string()),
  canCancel: z.boolean(),
})
export type Booking = z.infer<typeof bookingSchema>

/** What the lawyer sees: an anonymous visitor has no name and no number. */
export const deskBookingSchema = z.object({
  booking: bookingSchema,
  visitor: z.nullable(z.object({ maskedName: z.nullable(z.string()), phone: z.nullable(z.string()) })),
  /** Whether it has begun, and nobody said yet what came of it. */
  canRecord: z.boolean(),
})

const byId = z.object({ id: idSchema })

export const bookings = {
  clinics: endpoint({
    method: 'GET',
    path: '/api/bookings/clinics',
    summary: 'Who can be booked in a city, and in what rhythm.',
    access: 'public',
    query: z.object({ city: z.string(), programme: z.optional(z.string()) }),
    etag: 'for_all',
    response: z.object({ items: z.array(clinicSchema) }),
  }),
  slots: endpoint({
    method: 'GET',
    path: '/api/bookings/clinics/:id/slots',
    summary: 'The slots of the next weeks; holidays are left out and said so.',
    access: 'public',
    params: byId,
    response: z.object({
      days: z.array(
        z.object({
          day: dateSchema,
          label: z.string(),
          /** Why the clinic is closed on this day; null when it is open. */
          closed: z.nullable(z.string()),
          slots: z.array(z.object({ startsAt: instantSchema, label: z.string(), isFree: z.boolean() })),
        }),
      ),
    }),
  }),
  book: endpoint({
    method: 'POST',
    path: '/api/bookings',
    summary: 'Take one slot; one slot is for one person.',
    access: 'signed_in',
    once: true,
    body: z.object({ clinicId: idSchema, startsAt: instantSchema, answers: answersSchema }),
    response: bookingSchema,
    errors: [
      'phone_needed',
      'slot_taken',
      'slot_unknown',
      'not_found',
      'booking_limit',
      'invalid_input',
      'programme_closed',
      'not_eligible',
      'identity_needed',
      'not_member',
    ],
  }),
  mine: endpoint({
    method: 'GET',
    path: '/api/bookings',
    summary: 'My bookings, newest first.',
    access: 'signed_in',
    query: pageQuerySchema,
    response: pageOf(bookingSchema),
  }),
  one: endpoint({
    method: 'GET',
    path: '/api/bookings/:id',
    summary: 'One booking of mine.',
    access: 'signed_in',
    params: byId,
    response: bookingSchema,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/api/bookings/:id/cancel',
    summary: 'Cancel before it starts; the slot is free again.',
    access: 'signed_in',
    once: true,
    params: byId,
    body: z.object({}),
    response: bookingSchema,
    errors: ['booking_started', 'state_changed'],
  }),
  deskList: endpoint({
    method: 'GET',
    path: '/api/bookings/desk',
    summary: "The lawyer's own consultations, by day.",
    access: 'lawyer',
    query: z.extend(pageQuerySchema, { show: z.optional(z.enum(deskBookingShows)) }),
    response: pageOf(deskBookingSchema),
  }),
  deskOne: endpoint({
    method: 'GET',
    path: '/api/bookings/desk/:id',
    summary: "One consultation of the lawyer's own clinics.",
    access: 'lawyer',
    params: byId,
    response: deskBookingSchema,
  }),
  recordOutcome: endpoint({
    method: 'POST',
    path: '/api/bookings/desk/:id/outcome',
    summary: 'Say what came of a consultation, or that nobody came.',
    access: 'lawyer',
    once: true,
    params: byId,
    body: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('attended'),
        outcome: z.enum(outcomes),
        note: z.optional(z.string().check(z.maxLength(500))),
      }),
      z.object({ kind: z.literal('absent') }),
    ]),
    response: deskBookingSchema,
    errors: ['state_changed', 'booking_not_started', 'not_found'],
  }),
}
