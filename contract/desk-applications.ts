import * as z from 'zod/mini'
import { applicationStatuses, deskApplicationSchema } from './application-file'
import { endpoint } from './endpoint'
import { idSchema, instantSchema, pageOf, pageQuerySchema, revisionSchema } from './schema'

const byId = z.object({ id: idSchema })
const reasonSchema = z.string().check(z.trim(), z.minLength(2, '请写明理由，至少 2 个字。'), z.maxLength(200))
const decisionErrors = ['state_changed', 'own_case', 'not_found', 'not_allowed'] as const

/** The officers' side of the applications. */
export const deskApplications = {
  deskList: endpoint({
    method: 'GET',
    path: '/api/applications/desk',
    summary: "What waits for this officer, or was decided in the officer's subtree.",
    access: 'officer',
    query: z.extend(pageQuerySchema, {
      show: z.optional(z.enum(['waiting', 'all'])),
      /** Of `all` the one file with this number: twelve digits. */
      reference: z.optional(z.string().check(z.regex(/^\d{12}$/))),
    }),
    response: pageOf(
      z.object({
        id: idSchema,
        reference: z.string(),
        title: z.string(),
        maskedName: z.nullable(z.string()),
        unionName: z.string(),
        status: z.enum(applicationStatuses),
        stepTitle: z.nullable(z.string()),
        since: instantSchema,
        dueDay: z.nullable(z.string()),
        isOverdue: z.boolean(),
        hasWarning: z.boolean(),
      }),
    ),
  }),
  deskOne: endpoint({
    method: 'GET',
    path: '/api/applications/desk/:id',
    summary: "One file in the officer's subtree.",
    access: 'officer',
    params: byId,
    response: deskApplicationSchema,
  }),
  deskApprove: endpoint({
    method: 'POST',
    path: '/api/applications/desk/:id/approve',
    summary: 'Pass this level; the last level starts publicity or approves.',
    access: 'officer',
    once: true,
    params: byId,
    body: z.object({ revision: revisionSchema, note: z.optional(z.string().check(z.maxLength(200))) }),
    response: deskApplicationSchema,
    errors: [...decisionErrors, 'identity_under_review', 'applicant_moved'],
  }),
  deskReturn: endpoint({
    method: 'POST',
    path: '/api/applications/desk/:id/return',
    summary: 'Send exactly one item back, with the reason.',
    access: 'officer',
    once: true,
    params: byId,
    body: z.object({
      revision: revisionSchema,
      item: z.object({ kind: z.enum(['field', 'material']), code: z.string() }),
      reason: reasonSchema,
    }),
    response: deskApplicationSchema,
    errors: [...decisionErrors, 'return_item_unknown'],
  }),
  deskDecline: endpoint({
    method: 'POST',
    path: '/api/applications/desk/:id/decline',
    summary: 'Decline, with the reason that the applicant reads.',
    access: 'officer',
    once: true,
    params: byId,
    body: z.object({ revision: revisionSchema, reason: reasonSchema }),
    response: deskApplicationSchema,
    errors: [...decisionErrors],
  }),
}
