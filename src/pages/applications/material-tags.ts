import type { Tone } from '#components/Tag'
import type { MaterialView } from '#contract/application-file'

/** The state of a document in words, with its tone. */
export const materialTags = {
  needed: { tone: 'quiet', label: '待上传' },
  received: { tone: 'info', label: '已上传' },
  returned: { tone: 'waiting', label: '需重新上传' },
  accepted: { tone: 'done', label: '已核对' },
  declared_missing: { tone: 'quiet', label: '已说明没有' },
} as const satisfies Record<MaterialView['state'], { tone: Tone; label: string }>
