import { useProgramme } from '#api/applications'
import type { Application } from '#contract/application-file'
import { dayOf } from '#contract/day'
import { type RuleScope, scopeOf } from '#contract/eligibility'
import { knownPerson } from '#phone/known-person'
import { useSession } from '#phone/session'

/** What an application's fields need beside the answers: the places to choose from, and today. */
export function useFormSetting(application: Application | null) {
  const { me } = useSession()
  const here = useProgramme(application?.programme.code ?? '', application?.cityCode ?? null)
  const { places, today } = here.state === 'content' ? here.content : { places: [], today: null }
  const scopeFor = ({ programme, answers, savedAt }: Application): RuleScope =>
    scopeOf(programme, answers, knownPerson(me), today ?? dayOf(new Date(savedAt)))
  return { places, scopeFor }
}
