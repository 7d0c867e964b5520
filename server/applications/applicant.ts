import type { Programme } from '#contract/catalogue'
import { dayOf } from '#contract/day'
import { type Answers, type RuleScope, scopeOf } from '#contract/eligibility'
import { ageOf, identityNumberProblem } from '#contract/personal-data'
import type { Database, Transaction } from '#server/db/database'
import { knownFacts, type Person, personById } from '#server/identity/persons'
import { type ActiveMembership, activeMembership, heldMembership } from '#server/membership/service'
import type { Sealing } from '#server/secrets/sealing'
import { identityFieldsOf } from './identity-fields'

export interface Applicant {
  person: Person
  membership: ActiveMembership | null
}

export async function applicantOf(db: Database, sealing: Sealing, personId: string): Promise<Applicant> {
  return {
    person: await personById(db, sealing, personId),
    membership: await activeMembership(db, personId),
  }
}

/** The same inside the transaction that rests on it: the membership can't end meanwhile. */
export async function holdApplicant(tx: Transaction, sealing: Sealing, personId: string): Promise<Applicant> {
  return {
    person: await personById(tx, sealing, personId),
    membership: await heldMembership(tx, personId),
  }
}

/** What rules may read; an age that isn't known yet comes from the identity number on the form. */
export function scopeFor(
  programme: Programme,
  answers: Answers,
  { person, membership }: Applicant,
  now: Date,
): RuleScope {
  const known = knownFacts(person, membership !== null, now)
  const age = known.age ?? ageOnForm(programme, answers, now)
  return scopeOf(programme, answers, { ...known, age }, dayOf(now))
}

function ageOnForm(programme: Programme, answers: Answers, now: Date): number | null {
  const fields = identityFieldsOf(programme)
  const number = fields === null ? undefined : answers[fields.number.code]
  if (typeof number !== 'string' || identityNumberProblem(number, dayOf(now)) !== null) return null
  return ageOf(number, now)
}
