import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { machine, type StatusOf, statusesOf } from './machine'
import { idSchema, instantSchema, pageOf, pageQuerySchema } from './schema'

export const membershipMachine = machine({
  name: 'membership',
  statuses: {
    active: { label: '在会', meaning: '您是这个工会的会员。' },
    transferred: { label: '已转出', meaning: '您已经转到另一个工会，这里保留历史。' },
    left: { label: '已退会', meaning: '您已经退出工会，可以随时重新加入。' },
  },
  events: {
    join: { label: '入会', from: [], to: 'active' },
    transfer: { label: '转出', from: ['active'], to: 'transferred' },
    leave: { label: '退会', from: ['active'], to: 'left' },
  },
})

export const joinCodeMachine = machine({
  name: 'join_code',
  statuses: {
    active: { label: '可用', meaning: '扫这个码可以申请加入。' },
    revoked: { label: '已停用', meaning: '这个码不能再用来申请。' },
  },
  events: {
    issue: { label: '启用', from: [], to: 'active' },
    revoke: { label: '停用', from: ['active'], to: 'revoked' },
  },
})

export type JoinCodeStatus = StatusOf<typeof joinCodeMachine>

export const joinCodeSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/))

const unionSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** From the city down to this union. */
  path: z.array(z.string()),
  cityCode: z.string(),
  isSample: z.boolean(),
})

/** What scanning shows. `you` speaks only of the person whose phone is verified in this session. */
export const landingSchema = z.object({
  union: unionSchema,
  code: joinCodeSchema,
  benefits: z.array(z.object({ title: z.string(), text: z.string() })),
  occupations: z.array(z.object({ value: z.string(), label: z.string() })),
  you: z.nullable(
    z.object({
      standing: z.enum(['not_member', 'member_here', 'member_elsewhere', 'applying']),
      unionName: z.nullable(z.string()),
      applicationId: z.nullable(idSchema),
    }),
  ),
})
export type Landing = z.infer<typeof landingSchema>

export const cardSchema = z.object({
  maskedName: z.string(),
  unionName: z.string(),
  cityName: z.string(),
  memberNumber: z.string(),
  status: z.enum(statusesOf(membershipMachine)),
  since: instantSchema,
})
export type Card = z.infer<typeof cardSchema>

const codeParams = z.object({ code: z.string().check(z.maxLength(64)) })

export const membership = {
  landing: endpoint({
    method: 'GET',
    path: '/api/membership/codes/:code',
    summary: 'The union behind a join code.',
    access: 'public',
    params: codeParams,
    response: landingSchema,
    errors: ['join_code_unknown', 'join_code_revoked', 'union_closed'],
  }),
  posterPng: endpoint({
    method: 'GET',
    path: '/api/membership/codes/:code/poster.png',
    summary: 'The printable poster of a join code, as a picture.',
    access: 'public',
    params: codeParams,
    etag: 'for_all',
    produces: 'image/png',
    errors: ['join_code_unknown', 'join_code_revoked', 'union_closed'],
  }),
  posterPdf: endpoint({
    method: 'GET',
    path: '/api/membership/codes/:code/poster.pdf',
    summary: 'The printable poster of a join code, as an A4 page.',
    access: 'public',
    params: codeParams,
    etag: 'for_all',
    produces: 'application/pdf',
    errors: ['join_code_unknown', 'join_code_revoked', 'union_closed'],
  }),
  fallbacks: endpoint({
    method: 'GET',
    path: '/api/membership/fallbacks',
    summary: 'The unions of where one lives, for people without an employer that has a union.',
    access: 'public',
    query: z.object({ city: z.string() }),
    etag: 'for_all',
    response: z.object({
      items: z.array(z.object({ area: z.string(), unionName: z.string(), joinCode: joinCodeSchema })),
    }),
  }),
  card: endpoint({
    method: 'GET',
    path: '/api/membership/card',
    summary: "The signed-in person's member card.",
    access: 'signed_in',
    response: cardSchema,
    errors: ['not_member'],
  }),
  cardCode: endpoint({
    method: 'POST',
    path: '/api/membership/card/code',
    summary: 'A signed code for the card: lives 60 seconds, works once for each verifier.',
    access: 'signed_in',
    response: z.object({ code: z.string(), qrPng: z.string(), expiresAt: instantSchema }),
    errors: ['not_member'],
  }),
  verifyCard: endpoint({
    method: 'POST',
    path: '/api/membership/card/verify',
    summary: "Check a member's code that was just scanned.",
    access: 'verifier',
    once: true,
    body: z.object({ code: z.string().check(z.maxLength(400)) }),
    response: z.object({ card: cardSchema, checkedAt: instantSchema }),
    errors: ['card_code_expired', 'card_code_used', 'card_code_invalid'],
  }),
  leave: endpoint({
    method: 'POST',
    path: '/api/membership/leave',
    summary: 'Leave the union; history stays.',
    access: 'signed_in',
    once: true,
    body: z.object({}),
    response: z.object({ left: z.literal(true) }),
    errors: ['not_member', 'membership_busy'],
  }),
  deskCodes: endpoint({
    method: 'GET',
    path: '/api/membership/desk/codes',
    summary:
      "Join codes of the unions in the officer's subtree, by union: those in use, or those that were replaced.",
    access: 'officer',
    query: z.extend(pageQuerySchema, { show: z.optional(z.enum(statusesOf(joinCodeMachine))) }),
    response: pageOf(
      z.object({
        code: joinCodeSchema,
        unionId: idSchema,
        unionName: z.string(),
        status: z.enum(statusesOf(joinCodeMachine)),
        joined: z.int(),
        link: z.string(),
        qrPng: z.string(),
      }),
    ),
  }),
  replaceCode: endpoint({
    method: 'POST',
    path: '/api/membership/desk/codes/:code/replace',
    summary: 'Revoke a join code and issue a new one for the same union.',
    access: 'officer',
    once: true,
    params: codeParams,
    body: z.object({}),
    response: z.object({ code: joinCodeSchema }),
    errors: ['not_found', 'state_changed'],
  }),
}
