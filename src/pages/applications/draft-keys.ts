/** Under which key the answers of a check before signing in are kept on this phone. */
export function checkDraftKey(programme: string): string {
  return `check:${programme}`
}

/** Under which key the unsaved answers of a draft are kept on this phone. */
export function draftKey(applicationId: string): string {
  return `application:${applicationId}`
}
