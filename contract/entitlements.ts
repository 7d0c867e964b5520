import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { machine, statusesOf } from './machine'
import { fenSchema, idSchema, instantSchema, pageOf, pageQuerySchema } from './schema'

export const entitlementMachine = machine({
  name: 'entitlement',
  statuses: {
    issued: { label: '待领取', meaning: '已经给您，还没有领取或打款。' },
    redeemed: { label: '已领取', meaning: '已经领走。' },
    expired: { label: '已过期', meaning: '没有在有效期内领取。' },
  },
  events: {
    issue: { label: '发放', from: [], to: 'issued' },
    redeem: { label: '领取', from: ['issued'], to: 'redeemed' },
    expire: { label: '过期', from: ['issued'], to: 'expired' },
  },
})
export const entitlementKinds = ['kit', 'money'] as const

export const entitlementSchema = z.object({
  id: idSchema,
  kind: z.enum(entitlementKinds),
  title: z.string(),
  status: z.enum(statusesOf(entitlementMachine)),
  /** Eight characters to read out or scan; only for kits that are still to be collected. */
  code: z.nullable(z.string()),
  qrPng: z.nullable(z.string()),
  contents: z.array(z.string()),
  place: z.nullable(
    z.object({ name: z.string(), address: z.string(), hours: z.string(), phone: z.nullable(z.string()) }),
  ),
  amountFen: z.nullable(fenSchema),
  validUntil: z.nullable(z.string()),
  issuedAt: instantSchema,
  redeemedAt: z.nullable(instantSchema),
})
export type Entitlement = z.infer<typeof entitlementSchema>

export const entitlements = {
  mine: endpoint({
    method: 'GET',
    path: '/api/entitlements',
    summary: 'My codes, kits and grants, newest first.',
    access: 'signed_in',
    query: pageQuerySchema,
    response: pageOf(entitlementSchema),
  }),
  one: endpoint({
    method: 'GET',
    path: '/api/entitlements/:id',
    summary: 'One entitlement of mine.',
    access: 'signed_in',
    params: z.object({ id: idSchema }),
    response: entitlementSchema,
  }),
  redeem: endpoint({
    method: 'POST',
    path: '/api/entitlements/redeem',
    summary: 'Hand over a kit against its code, once.',
    access: 'keeper',
    once: true,
    body: z.object({ code: z.string().check(z.maxLength(40)) }),
    response: z.object({
      title: z.string(),
      contents: z.array(z.string()),
      maskedName: z.nullable(z.string()),
      placeName: z.string(),
      redeemedAt: instantSchema,
    }),
    errors: ['voucher_unknown', 'voucher_redeemed', 'voucher_expired', 'voucher_elsewhere'],
  }),
  deskRedemptions: endpoint({
    method: 'GET',
    path: '/api/entitlements/desk/redemptions',
    summary: "What was handed over today at the keeper's stations.",
    access: 'keeper',
    response: z.object({
      placeName: z.string(),
      today: z.int(),
      items: z.array(z.object({ title: z.string(), maskedName: z.nullable(z.string()), at: instantSchema })),
    }),
  }),
}
