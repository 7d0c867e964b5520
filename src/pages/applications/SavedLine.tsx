import { Text, View } from '@tarojs/components'
import { Icon } from '#components/Icon'
import { timeOf } from '#contract/day'
import { aria } from '#phone/aria'
import type { DraftEditing } from './use-draft'
import './SavedLine.scss'

interface SavedLineProps {
  draft: DraftEditing
  /** When the server saved the draft last. */
  savedAt: string
}

/** Says that nothing typed is lost: saved, being saved, or kept on this phone for now. */
export function SavedLine({ draft, savedAt }: SavedLineProps) {
  const words = wordsFor(draft, savedAt)
  return (
    <View className="saved-line" {...aria({ role: 'status' })}>
      <Icon name={draft.hasUnsaved || draft.isHeldBack ? 'clock' : 'check'} size="small" />
      <Text>{words}</Text>
    </View>
  )
}

function wordsFor({ isSaving, hasUnsaved, isHeldBack, error }: DraftEditing, savedAt: string): string {
  if (!hasUnsaved && isHeldBack) return `已保存 ${timeOf(new Date(savedAt))}，号码写对后再存`
  if (!hasUnsaved) return `已保存 ${timeOf(new Date(savedAt))}`
  if (error?.code === 'invalid_input') return '有一处还没写对，写对后一起保存'
  if (isSaving || error === null) return '正在保存'
  return '先存在这部手机上，稍后再传'
}
