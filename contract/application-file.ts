import * as z from 'zod/mini'
import { programmeSchema } from './catalogue'
import { verdictSchema } from './eligibility'
import { machine, statusesOf } from './machine'
import { fenSchema, idSchema, instantSchema, revisionSchema } from './schema'

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
  cityCode: z.string(),
  unionName: z.string(),
  /** Sealed kinds come back masked; sent back masked they stay as they were. */
  answers: answersSchema,
  materials: z.array(materialViewSchema),
  summary: z.array(summaryGroupSchema),
  timeline: z.array(timelineEntrySchema),
  turn: turnSchema,
  returned: z.nullable(returnedItemSchema),
  /** What an approval grants by these answers, fixed when the publicity begins; null without money or before it can be told. */
  grantFen: z.nullable(fenSchema),
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

/** What an officer sees beside the file itself, whose words speak of the applicant instead of to the applicant. */
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
  /** Rule by rule as it was handed in last; null where it was not judged. */
  verdict: z.nullable(z.extend(verdictSchema, { at: instantSchema })),
  /** What the officer must know before deciding, such as an identity number that is already in use. */
  warnings: z.array(z.string()),
  items: z.array(z.object({ kind: z.enum(['field', 'material']), code: z.string(), title: z.string() })),
})
export type DeskApplication = z.infer<typeof deskApplicationSchema>
