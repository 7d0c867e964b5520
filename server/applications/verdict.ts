import type { Programme } from '#contract/catalogue'
import { grantOf, judge, type RuleScope, type Verdict, verdictSchema } from '#contract/eligibility'
import { openJson, sealJson } from '#server/secrets/sealed-json'
import type { Sealing } from '#server/secrets/sealing'
import type { ApplicationRow, OpenApplication } from './open-application'

const boundTo = (applicationId: string) => `application.verdict.${applicationId}`

/** What the rules say of what is handed in now, for the database: sealed, for its sentences tell incomes. */
export function sealVerdict(
  sealing: Sealing,
  applicationId: string,
  programme: Programme,
  scope: RuleScope,
): string {
  return sealJson(sealing, judge(programme, scope), boundTo(applicationId))
}

export function verdictOf(
  sealing: Sealing,
  { id, verdict }: Pick<ApplicationRow, 'id' | 'verdict'>,
): Verdict | null {
  return verdict === null ? null : openJson(sealing, verdictSchema, verdict, boundTo(id))
}

/** What the applicant may expect: fixed once published, by the rule before; a draft must first fit the rules. */
export function expectedGrant({ row, programme }: OpenApplication, scope: RuleScope): number | null {
  if (row.status === 'declined' || row.status === 'withdrawn') return null
  if (row.amountFen !== null) return row.amountFen
  if (row.status === 'draft' && judge(programme, scope).state !== 'eligible') return null
  return grantOf(programme, scope)
}
