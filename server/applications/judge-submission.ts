import type { Programme } from '#contract/catalogue'
import { judge, type RuleScope, shownFields } from '#contract/eligibility'
import { checkForm } from '#contract/form'
import type { Database } from '#server/db/database'
import { AppError, refuseProblems } from '#server/errors'
import { openingOf, windowLabel } from '#server/programmes/service'
import type { OpenApplication } from './open-application'
import { placesOffered } from './programme-page'

/** Throws programme_closed, invalid_input with the fields, or not_eligible with the first reason. */
export async function judgeSubmission(
  db: Database,
  { row, programme }: OpenApplication,
  scope: RuleScope,
): Promise<void> {
  const { title } = programme
  if (!openingOf(programme, scope.today).isOpen)
    throw new AppError('programme_closed', { title, window: windowLabel(programme) })
  refuseProblems({
    ...(await unknownPlaces(db, row.cityCode, programme, scope)),
    ...checkForm(programme, scope),
  })
  const { state, rules } = judge(programme, scope)
  const against =
    rules.find((rule) => rule.state === 'unmet') ?? rules.find((rule) => rule.state === 'unknown')
  if (state !== 'eligible' && against !== undefined)
    throw new AppError('not_eligible', { reason: against.sentence })
}

async function unknownPlaces(
  db: Database,
  cityCode: string,
  programme: Programme,
  scope: RuleScope,
): Promise<Record<string, string>> {
  const places = await placesOffered(db, cityCode, programme)
  const unknown = shownFields(programme, scope).filter(
    ({ kind, code }) => kind === 'place' && !places.some((place) => place.code === scope.answers[code]),
  )
  return Object.fromEntries(unknown.map(({ code }) => [code, '请从列出的地点中选一个。']))
}
