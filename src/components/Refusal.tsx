import type { ApiError } from '#api/api-error'
import { Notice } from './Notice'

/** The error of an action, beside its button; nothing while there is none. */
export function Refusal({ error }: { error: ApiError | null }) {
  if (error === null) return null
  const title = error.isSilent ? '还没有提交成功' : '没能办成'
  return (
    <Notice tone="refused" title={title}>
      {error.message}
    </Notice>
  )
}
