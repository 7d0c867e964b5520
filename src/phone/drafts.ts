import * as z from 'zod/mini'
import type { Field } from '#contract/catalogue'
import type { Answers } from '#contract/eligibility'
import { isSealed } from '#contract/form'
import { draftPrefix } from './forget-traces'
import { dropStored, keepStored, readStored } from './stored'

const unownedMs = 60 * 60 * 1000

const draftSchema = z.object({
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** The server's revision that these answers grew from; null before the server knows the draft. */
  revision: z.nullable(z.int()),
  savedAt: z.string(),
  /** Whose draft it is; null before sign-in. Another person's draft is never shown. */
  owner: z.nullable(z.string()),
})
export type Draft = z.infer<typeof draftSchema>

/** Keeps a form's draft under its own key, without identity and bank numbers. */
export function keepDraft(key: string, draft: Draft, fields: readonly Field[]): boolean {
  return keepStored(draftPrefix + key, { ...draft, answers: withoutSealed(draft.answers, fields) })
}

export function readDraft(key: string, owner: string | null): Draft | null {
  const draft = readStored(draftPrefix + key, (value) => {
    const parsed = z.safeParse(draftSchema, value)
    return parsed.success ? parsed.data : null
  })
  return draft !== null && isFor(draft, owner) ? draft : null
}

/** What was typed before signing in belongs to whoever signs in soon after, and to nobody later. */
function isFor({ owner: writer, savedAt }: Draft, owner: string | null): boolean {
  if (writer !== null) return writer === owner
  return Date.now() - Date.parse(savedAt) < unownedMs
}

export function dropDraft(key: string) {
  dropStored(draftPrefix + key)
}

function withoutSealed(answers: Answers, fields: readonly Field[]): Answers {
  const sealed = new Set(fields.filter(isSealed).map((field) => field.code))
  return Object.fromEntries(Object.entries(answers).filter(([code]) => !sealed.has(code)))
}
