import * as z from 'zod/mini'
import type { ErrorCode, ErrorParams } from '#contract/errors'

/** What can go wrong without an answer from the server. */
const silentSentences = {
  network: '网络不通，请检查网络后再试。您填写的内容都还在。',
  timeout: '等了很久没有回音，请再试一次。不会重复提交。',
  unreadable: '收到的内容看不懂，请更新到最新版本后再试。',
} as const
type SilentCode = keyof typeof silentSentences

const refusalSchema = z.object({
  code: z.string().check(z.minLength(1)),
  message: z.string(),
  fields: z.optional(z.record(z.string(), z.string())),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  requestId: z.optional(z.string()),
})

/** The one error of the phone: a refusal of the server, or no answer at all. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode | SilentCode,
    message: string,
    /** Sentences by the code of a field. */
    readonly fields: Record<string, string> = {},
    readonly params: ErrorParams = {},
    readonly requestId: string | null = null,
  ) {
    super(message)
  }

  /** Nothing is known of what the server did: the same key may be sent again. */
  get isSilent(): boolean {
    return this.code in silentSentences || this.code === 'internal' || this.code === 'shutting_down'
  }
}

export function silent(code: SilentCode): ApiError {
  return new ApiError(code, silentSentences[code])
}

/** Reads a refusal; anything else that came back is `unreadable`. */
export function refusalFrom(body: unknown): ApiError {
  const parsed = z.safeParse(refusalSchema, body)
  if (!parsed.success) return silent('unreadable')
  const { code, message, fields, params, requestId } = parsed.data
  // A newer server may know more codes than this phone: they are shown by their message alone.
  return new ApiError(code as ErrorCode, message, fields, params, requestId)
}
