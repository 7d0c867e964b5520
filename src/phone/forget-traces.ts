import { dropAllStored, dropStored } from './stored'

export const draftPrefix = 'draft:'
export const recentWordsKey = 'recent-words'

/** Takes every draft, and what was searched for, off this phone. Apart from drafts.ts, whose form rules home doesn't need. */
export function forgetTraces() {
  dropAllStored(draftPrefix)
  dropStored(recentWordsKey)
}
