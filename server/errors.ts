import { type ErrorCode, type ErrorParams, errors, sentenceOf } from '#contract/errors'

/** An expected refusal; `fields` maps a field's code to the sentence shown beside it. */
export class AppError extends Error {
  readonly status: number

  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    readonly fields?: Record<string, string>,
  ) {
    super(sentenceOf(code, params))
    this.name = 'AppError'
    this.status = errors[code].status
  }
}

/** Throws invalid_input when there is at least one problem. */
export function refuseProblems(problems: Record<string, string>): void {
  const count = Object.keys(problems).length
  if (count > 0) throw new AppError('invalid_input', { count }, problems)
}
