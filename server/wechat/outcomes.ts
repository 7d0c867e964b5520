import type { Answer } from './request'

/** What each errcode means to the caller; one that isn't listed is `failed`. Only -1 is ever retried. */
export const outcomes = {
  codeToSession: {
    [-1]: 'busy',
    40029: 'code_invalid',
    // Undocumented, but what a spent code is answered with.
    40163: 'code_used',
    40226: 'blocked',
    45011: 'too_often',
  },
  phone: {
    [-1]: 'busy',
    40003: 'code_invalid',
    40029: 'code_invalid',
    45011: 'too_often',
  },
  unlimitedQr: {
    [-1]: 'busy',
    41030: 'page_missing',
    45009: 'too_often',
  },
  sendSubscribe: {
    [-1]: 'busy',
    40003: 'openid_invalid',
    40037: 'template_unknown',
    41030: 'page_missing',
    43101: 'no_subscription',
    45009: 'too_often',
    47003: 'bad_data',
  },
} as const satisfies Record<string, Record<number, string>>

type Tables = typeof outcomes
type OutcomeOf<Call extends keyof Tables> = Tables[Call][keyof Tables[Call]]

/** `detail` is for the log and holds nothing secret; `errcode` is there when WeChat answered. */
interface FailureWith<Outcome> {
  ok: false
  outcome: Outcome | 'failed'
  detail: string
  errcode?: number
}
export type Failure<Call extends keyof Tables> = FailureWith<OutcomeOf<Call>>

/** What an answer that could not be used means. */
export function failureOf<Outcome extends string>(
  table: Record<number, Outcome>,
  answer: Answer,
): FailureWith<Outcome> {
  if (answer.kind === 'lost') return { ok: false, outcome: 'failed', detail: answer.why }
  if (answer.kind !== 'refused') return { ok: false, outcome: 'failed', detail: 'unreadable' }
  const { errcode } = answer
  return { ok: false, outcome: table[errcode] ?? 'failed', detail: `errcode ${errcode}`, errcode }
}
