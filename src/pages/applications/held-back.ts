import type { Application } from '#contract/application-file'
import type { RuleScope } from '#contract/eligibility'
import { checkGroup, isAnswered, isMasked, isSealed } from '#contract/form'

/** The numbers typed that aren't right yet: saved, they would come back as masks behind which nobody sees the fault. */
export function heldBack({ programme, answers: kept }: Application, scope: RuleScope): string[] {
  const typed = programme.form
    .flatMap((group) => group.fields)
    .filter((field) => isSealed(field) && isAnswered(scope.answers[field.code]))
    .filter((field) => !isMasked(scope.answers[field.code]))
  return Object.keys(checkGroup(programme, typed, scope, kept))
}
