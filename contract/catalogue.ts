import * as z from 'zod/mini'
import { dateSchema } from './schema'

/** A JsonLogic rule over `scopeOf()` in eligibility.ts. */
export type Rule = unknown
const ruleSchema = z.unknown()

export const lifeEvents = [
  { code: 'membership', title: '入会与会员' },
  { code: 'hardship', title: '困难帮扶' },
  { code: 'study', title: '助学' },
  { code: 'law', title: '法律维权' },
  { code: 'health', title: '健康心理' },
  { code: 'learning', title: '学习培训' },
  { code: 'culture', title: '文体活动' },
  { code: 'places', title: '驿站地图' },
] as const
export type LifeEvent = (typeof lifeEvents)[number]['code']
export const lifeEventCodes = [
  'membership',
  'hardship',
  'study',
  'law',
  'health',
  'learning',
  'culture',
  'places',
] as const satisfies readonly LifeEvent[]

export const levels = ['grassroots', 'county', 'city'] as const
export type Level = (typeof levels)[number]

export const fieldKinds = [
  'text',
  'name',
  'identity_number',
  'phone',
  'choice',
  'date',
  'money',
  'count',
  'yes_no',
  'bank_account',
  'place',
  'declaration',
] as const
export type FieldKind = (typeof fieldKinds)[number]

/** Kinds that are sealed at rest and come back masked; a value with `*` means "unchanged". */
export const sealedKinds = ['identity_number', 'bank_account'] as const satisfies readonly FieldKind[]

const optionSchema = z.object({ value: z.string(), label: z.string(), hint: z.optional(z.string()) })
export type Option = z.infer<typeof optionSchema>

export const fieldSchema = z.object({
  code: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  kind: z.enum(fieldKinds),
  label: z.string(),
  help: z.optional(z.string()),
  /** Why it is asked, in the reader's words. */
  why: z.optional(z.string()),
  optional: z.optional(z.boolean()),
  /** Shown and checked only when this rule holds. */
  when: z.optional(ruleSchema),
  /** Choices of a `choice` field. */
  options: z.optional(z.array(optionSchema)),
  /** The sentence that a `declaration` field asks to accept. */
  statement: z.optional(z.string()),
  /** Which kind of place a `place` field offers. */
  placeKind: z.optional(z.string()),
  maxLength: z.optional(z.int()),
  min: z.optional(z.int()),
  max: z.optional(z.int()),
  /** For `date`: may it lie in the future? Default no. */
  future: z.optional(z.boolean()),
  /** Filled in from what is known of the person. */
  prefill: z.optional(z.enum(['person.name', 'person.identityNumber', 'person.phone', 'person.occupation'])),
  purpose: z.string(),
  sensitivity: z.enum(['plain', 'personal', 'sensitive']),
  retentionMonths: z.int(),
})
export type Field = z.infer<typeof fieldSchema>

export const groupSchema = z.object({
  code: z.string(),
  title: z.string(),
  why: z.optional(z.string()),
  fields: z.array(fieldSchema),
})
export type Group = z.infer<typeof groupSchema>

export const materialSchema = z.object({
  code: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  title: z.string(),
  help: z.string(),
  /** Asked only when this rule holds. */
  when: z.optional(ruleSchema),
  /** What else is accepted in its place. */
  alternatives: z.optional(z.array(z.string())),
  /** May be answered with "I don't have it"; the officer then decides. */
  mayBeMissing: z.optional(z.boolean()),
  maxFiles: z.int(),
  purpose: z.string(),
  retentionMonths: z.int(),
})
export type Material = z.infer<typeof materialSchema>

const figureSchema = z.object({ rule: ruleSchema, format: z.enum(['money', 'number', 'text', 'date']) })

export const eligibilityRuleSchema = z.object({
  code: z.string(),
  title: z.string(),
  /** The rule matters only when this one holds. */
  when: z.optional(ruleSchema),
  rule: ruleSchema,
  /** Without these the rule can't be told yet: codes of fields, or `person.*` for what sign-in brings. */
  needs: z.array(z.string()),
  /** Sentences with `{figure}` in them. */
  met: z.string(),
  unmet: z.string(),
  /** What to do instead. */
  instead: z.optional(z.string()),
  /** Another programme that may fit. */
  insteadProgramme: z.optional(z.string()),
  figures: z.record(z.string(), figureSchema),
})
export type EligibilityRule = z.infer<typeof eligibilityRuleSchema>

export const stepSchema = z.object({
  code: z.string(),
  title: z.string(),
  level: z.enum(levels),
  workingDays: z.int().check(z.positive()),
})
export type Step = z.infer<typeof stepSchema>

export const publicityFields = ['maskedName', 'unionName', 'reference', 'amount'] as const
export const publicitySchema = z.object({
  workingDays: z.int().check(z.positive()),
  fields: z.array(z.enum(publicityFields)),
})

/** What happens when an application is approved. */
export const fulfilmentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('join') }),
  z.object({ kind: z.literal('transfer') }),
  z.object({ kind: z.literal('money'), amountFen: ruleSchema, fund: z.string(), title: z.string() }),
  z.object({
    kind: z.literal('kit'),
    title: z.string(),
    contents: z.array(z.string()),
    validDays: z.int(),
    /** The `place` field whose answer says where it is handed over. */
    placeField: z.string(),
  }),
  z.object({ kind: z.literal('booking') }),
])
export type Fulfilment = z.infer<typeof fulfilmentSchema>

/** What is counted, and when: a fact is written on this event. */
export const indicatorSchema = z.object({
  on: z.enum(['submit', 'approve', 'fulfil', 'redeem', 'book', 'attend', 'cancel']),
  fact: z.string(),
  measure: z.enum(['person', 'household', 'case', 'person_time']),
})

const returnReasonSchema = z.object({
  text: z.string(),
  /** The codes of the fields and materials that it fits; without them it fits every item of `kind`. */
  of: z.optional(z.array(z.string())),
  kind: z.optional(z.enum(['material', 'field'])),
})
export type ReturnReason = z.infer<typeof returnReasonSchema>

export const programmeSchema = z.object({
  code: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
  title: z.string(),
  lifeEvent: z.enum(lifeEventCodes),
  engine: z.enum(['applications', 'bookings']),
  summary: z.string(),
  /** What lists say one gets; the first figure of `gains` unless given. */
  headline: z.optional(z.string()),
  /** What one gets, the figure first. */
  gains: z.array(z.object({ figure: z.string(), text: z.string() })),
  audience: z.string(),
  /** How long it takes here, in the reader's words. */
  duration: z.string(),
  /** Where the rules come from. */
  source: z.string(),
  requires: z.object({ identity: z.boolean(), membership: z.boolean() }),
  /** Open from–to; null is all year. */
  window: z.nullable(z.object({ from: dateSchema, to: dateSchema })),
  /** One application per cycle for this person, or for the person named in a field. */
  once: z.nullable(z.object({ by: z.string() })),
  form: z.array(groupSchema),
  materials: z.array(materialSchema),
  eligibility: z.array(eligibilityRuleSchema),
  steps: z.array(stepSchema),
  publicity: z.nullable(publicitySchema),
  fulfilment: fulfilmentSchema,
  /** Reasons an officer picks from. */
  returnReasons: z.array(returnReasonSchema),
  declineReasons: z.array(z.string()),
  indicators: z.array(indicatorSchema),
  /** Figures that differ by city and year; rules read them as `constants.*`, texts as `{constants.*}`. */
  constants: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Programme = z.infer<typeof programmeSchema>
