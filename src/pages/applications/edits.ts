import type { Answer, Answers } from '#contract/eligibility'
import { isMasked } from '#contract/form'

/** What was typed since the last save, by field; undefined takes an answer back. */
export type Edits = Record<string, Answer | undefined>

export function hasEdits(edits: Edits): boolean {
  return Object.keys(edits).length > 0
}

export function applyEdits(answers: Answers, edits: Edits): Answers {
  const merged = Object.entries({ ...answers, ...edits })
  return Object.fromEntries(merged.filter((entry): entry is [string, Answer] => entry[1] !== undefined))
}

/** What remains to be saved when `sent` has been: whatever was typed meanwhile. */
export function editsLeft(edits: Edits, sent: Edits): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([code, value]) => value !== sent[code]))
}

/** The edits of all other fields. */
export function without(codes: readonly string[], edits: Edits): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([code]) => !codes.includes(code)))
}

/** The edits that say something else than the answers; masked ones say nothing. */
export function differences(edits: Edits, answers: Answers): Edits {
  return Object.fromEntries(
    Object.entries(edits).filter(([code, value]) => value !== answers[code] && !isMasked(value)),
  )
}

/** The answers as they were typed here where the server gave masks back: a mask can't be checked any more. */
export function asTyped(answers: Answers, typed: Edits): Answers {
  const entries = Object.entries(answers).map(([code, value]) => [
    code,
    isMasked(value) ? (typed[code] ?? value) : value,
  ])
  return Object.fromEntries(entries)
}
