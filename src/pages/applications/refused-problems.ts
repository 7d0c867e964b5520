import type { Application } from '#contract/application-file'
import type { Problems } from '#contract/form'

/** What was wrong when a draft was handed in. */
interface Refused {
  id: string
  revision: number
  problems: Problems
}

let last: Refused | null = null

/** Kept for the screens that hold the fields: a mask can't be checked there. */
export function keepRefused({ id, revision }: Pick<Application, 'id' | 'revision'>, problems: Problems) {
  last = { id, revision, problems }
}

/** What is known to be wrong with the draft as it stands. */
export function refusedProblems({ id, revision }: Application): Problems {
  return last?.id === id && last.revision === revision ? last.problems : {}
}
