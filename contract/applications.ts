import * as z from 'zod/mini'
import { programmeSchema } from './catalogue'
import { endpoint } from './endpoint'
import { machine, statusesOf } from './machine'
import { fenSchema, idSchema, instantSchema, pageOf, pageQuerySchema, revisionSchema } from './schema'

export const applicationMachine = machine({
  name: 'application',
  statuses: {
    draft: { label: '草稿', meaning: '还没有提交，只有您自己看得到。' },
    in_review: { label: '审核中', meaning: '已提交，正由工会审核。' },
    returned: { label: '待您修改', meaning: '有一项需要您修改，改好后继续审核。' },
    publicity: { label: '公示中', meaning: '审核通过，名单正在公示。' },
    approved: { label: '已通过', meaning: '已经批准，正在办理后续。' },
    fulfilled: { label: '已办结', meaning: '已经办完。' },
    declined: { label: '未通过', meaning: '没有通过，原因写在下面。' },
    withdrawn: { label: '已撤回', meaning: '您撤回了这份申请，可以重新申请。' },
  },
  events: {
    submit: { label: '提交申请', from: ['draft'], to: 'in_review' },
    pass: { label: '审核通过', from: ['in_review'], to: 'in_review' },
    return: { label: '退回修改', from: ['in_review'], to: 'returned' },
    mend: { label: '修改完成', from: ['returned'], to: 'in_review' },
    publish: { label: '开始公示', from: ['in_review'], to: 'publicity' },
    approve: { label: '批准', from: ['in_review', 'publicity'], to: 'approved' },
    fulfil: { label: '办结', from: ['approved'], to: 'fulfilled' },
    decline: { label: '不予通过', from: ['in_review', 'publicity'], to: 'declined' },
    withdraw: { label: '撤回', from: ['draft', 'in_review', 'returned'], to: 'withdrawn' },
  },
})
export const applicationStatuses = statusesOf(applicationMachine)
const statusSchema = z.enum(applicationStatuses)

export const answersSchema = z.record(
  z.string().check(z.maxLength(40)),
  z.union([z.string().check(z.maxLength(2000)), z.number(), z.boolean()]),
)

/** The state of each document: asked for, here, sent back, accepted, or said to be missing. */
export const materialStates = ['needed', 'received', 'returned', 'accepted', 'declared_missing'] as const

export const attachedFileSchema = z.object({
  id: idSchema,
  name: z.string(),
  kind: z.enum(['picture', 'pdf']),
  /** Short-lived links; null while the file is being prepared. */
  url: z.string(),
  thumbnailUrl: z.nullable(z.string()),
})

export const materialViewSchema = z.object({
  code: z.string(),
  title: z.string(),
  help: z.string(),
  alternatives: z.array(z.string()),
  mayBeMissing: z.boolean(),
  maxFiles: z.int(),
  state: z.enum(materialStates),
  reason: z.nullable(z.string()),
  files: z.array(attachedFileSchema),
})
export type MaterialView = z.infer<typeof materialViewSchema>

/** The one thing sent back to be mended. */
export const returnedItemSchema = z.object({
  kind: z.enum(['field', 'material']),
  code: z.string(),
  title: z.string(),
  reason: z.string(),
})

export const timelineEntrySchema = z.object({
  event: z.string(),
  label: z.string(),
  /** The unit that acted, never a person's name; null for the applicant. */
  unit: z.nullable(z.string()),
  at: instantSchema,
  note: z.nullable(z.string()),
})

/** Whose turn it is, since when, until when, and what comes next. */
export const turnSchema = z.object({
  whose: z.enum(['you', 'union', 'publicity', 'nobody']),
  name: z.string(),
  since: instantSchema,
  dueDay: z.nullable(z.string()),
  next: z.string(),
})

export const summaryGroupSchema = z.object({
  code: z.string(),
  title: z.string(),
  rows: z.array(z.object({ code: z.string(), label: z.string(), value: z.string() })),
})

export const applicationSchema = z.object({
  id: idSchema,
  reference: z.nullable(z.string()),
  programme: programmeSchema,
  status: statusSchema,
  revision: revisionSchema,
  savedAt: instantSchema,
  submittedAt: z.nullable(instantSchema),
  unionName: z.string(),
  /** Sealed kinds come back masked; sent back masked they stay as they were. */
  answers: answersSchema,
  materials: z.array(materialViewSchema),
  summary: z.array(summaryGroupSchema),
  timeline: z.array(timelineEntrySchema),
  turn: turnSchema,
  returned: z.nullable(returnedItemSchema),
  decision: z.nullable(z.object({ reason: z.nullable(z.string()), amountFen: z.nullable(fenSchema) })),
  publicityUntil: z.nullable(z.string()),
  entitlementId: z.nullable(idSchema),
})
export type Application = z.infer<typeof applicationSchema>

export const applicationRowSchema = z.object({
  id: idSchema,
  reference: z.nullable(z.string()),
  programmeCode: z.string(),
  title: z.string(),
  status: statusSchema,
  updatedAt: instantSchema,
  turnName: z.string(),
})

/** What an officer sees beside the file itself. */
export const deskApplicationSchema = z.object({
  application: applicationSchema,
  applicant: z.object({
    maskedName: z.nullable(z.string()),
    maskedPhone: z.nullable(z.string()),
    identityLevel: z.string(),
    membership: z.nullable(z.string()),
  }),
  step: z.nullable(
    z.object({
      code: z.string(),
      title: z.string(),
      unionName: z.string(),
      dueDay: z.string(),
      isYours: z.boolean(),
    }),
  ),
  /** What the officer must know before deciding, such as an identity number that is already in use. */
  warnings: z.array(z.string()),
  items: z.array(z.object({ kind: z.enum(['field', 'material']), code: z.string(), title: z.string() })),
})
export type DeskApplication = z.infer<typeof deskApplicationSchema>

const byId = z.object({ id: idSchema })
const reasonSchema = z.string().check(z.trim(), z.minLength(2, '请写明理由，至少 2 个字。'), z.maxLength(200))
const decisionErrors = ['state_changed', 'own_case', 'not_found', 'not_allowed'] as const

export const applications = {
  programme: endpoint({
    method: 'GET',
    path: '/api/applications/programmes/:code',
    summary: 'A programme as this city runs it, with its form, materials, rules and steps.',
    access: 'public',
    params: z.object({ code: z.string() }),
    query: z.object({ city: z.string() }),
    etag: true,
    response: z.object({
      programme: programmeSchema,
      places: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          kind: z.string(),
          address: z.string(),
          hours: z.string(),
        }),
      ),
      isOpen: z.boolean(),
      daysLeft: z.nullable(z.int()),
      today: z.string(),
    }),
  }),
  start: endpoint({
    method: 'POST',
    path: '/api/applications',
    summary: 'Open a draft, or resume the one that is there; answers of the check are carried in.',
    access: 'signed_in',
    body: z.object({
      programme: z.string(),
      city: z.string(),
      joinCode: z.optional(z.string().check(z.maxLength(64))),
      answers: z.optional(answersSchema),
    }),
    response: applicationSchema,
    errors: [
      'programme_closed',
      'already_applied',
      'already_member',
      'not_member',
      'membership_busy',
      'join_code_unknown',
      'join_code_revoked',
      'union_closed',
    ],
  }),
  mine: endpoint({
    method: 'GET',
    path: '/api/applications',
    summary: 'My drafts and applications, newest first.',
    access: 'signed_in',
    query: pageQuerySchema,
    response: pageOf(applicationRowSchema),
  }),
  one: endpoint({
    method: 'GET',
    path: '/api/applications/:id',
    summary: 'One application of mine, with its timeline.',
    access: 'signed_in',
    params: byId,
    response: applicationSchema,
  }),
  save: endpoint({
    method: 'PUT',
    path: '/api/applications/:id/answers',
    summary: 'Save the draft as it stands; a newer draft elsewhere is not overwritten.',
    access: 'signed_in',
    params: byId,
    body: z.object({ revision: revisionSchema, answers: answersSchema }),
    response: applicationSchema,
    errors: ['draft_stale', 'state_changed'],
  }),
  attach: endpoint({
    method: 'POST',
    path: '/api/applications/:id/materials/:material',
    summary: 'Put uploaded files under a material, or say that it is missing.',
    access: 'signed_in',
    params: z.object({ id: idSchema, material: z.string() }),
    body: z.object({ fileIds: z.array(idSchema).check(z.maxLength(9)), isMissing: z.boolean() }),
    response: applicationSchema,
    errors: ['state_changed', 'not_found'],
  }),
  submit: endpoint({
    method: 'POST',
    path: '/api/applications/:id/submit',
    summary: 'Submit the draft; answers with the reference number in it.',
    access: 'signed_in',
    once: true,
    params: byId,
    body: z.object({ revision: revisionSchema }),
    response: applicationSchema,
    errors: [
      'invalid_input',
      'draft_stale',
      'programme_closed',
      'not_eligible',
      'materials_missing',
      'already_applied',
      'identity_mismatch',
      'identity_needed',
      'not_member',
      'state_changed',
    ],
  }),
  mend: endpoint({
    method: 'POST',
    path: '/api/applications/:id/mend',
    summary: 'Hand in the one item that was sent back.',
    access: 'signed_in',
    once: true,
    params: byId,
    body: z.object({ revision: revisionSchema, answers: z.optional(answersSchema) }),
    response: applicationSchema,
    errors: ['invalid_input', 'mend_item_missing', 'state_changed'],
  }),
  withdraw: endpoint({
    method: 'POST',
    path: '/api/applications/:id/withdraw',
    summary: 'Take back a draft or an application that is not decided.',
    access: 'signed_in',
    once: true,
    params: byId,
    body: z.object({}),
    response: applicationSchema,
    errors: ['state_changed'],
  }),
  publicity: endpoint({
    method: 'GET',
    path: '/api/applications/publicity',
    summary: 'Lists that are being published now, with masked names.',
    access: 'public',
    query: z.object({ city: z.string() }),
    response: z.object({
      lists: z.array(
        z.object({
          programmeCode: z.string(),
          title: z.string(),
          contact: z.string(),
          rows: z.array(
            z.object({
              reference: z.string(),
              maskedName: z.nullable(z.string()),
              unionName: z.nullable(z.string()),
              amountFen: z.nullable(fenSchema),
              until: z.string(),
            }),
          ),
        }),
      ),
    }),
  }),
  deskList: endpoint({
    method: 'GET',
    path: '/api/applications/desk',
    summary: "What waits for this officer, or was decided in the officer's subtree.",
    access: 'officer',
    query: z.extend(pageQuerySchema, { show: z.optional(z.enum(['waiting', 'all'])) }),
    response: pageOf(
      z.object({
        id: idSchema,
        reference: z.string(),
        title: z.string(),
        maskedName: z.nullable(z.string()),
        unionName: z.string(),
        status: statusSchema,
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
    errors: [...decisionErrors, 'identity_under_review'],
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
