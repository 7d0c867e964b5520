import { dropStored } from './stored'

export const draftPrefix = 'draft:'

/** Takes every draft off this phone. Apart from drafts.ts, whose form rules the first screens don't need. */
export function forgetDrafts() {
  dropStored(draftPrefix)
}
