import type { Programme } from '#contract/catalogue'
import type { Answers } from '#contract/eligibility'
import { checkFields } from '#contract/form'
import type { Transaction } from '#server/db/database'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { countAsking } from '#server/identity/count-asking'
import { awaitOfficer, type Person, personByIdentity } from '#server/identity/persons'
import type { Sealing } from '#server/secrets/sealing'
import { type Applicant, scopeFor } from './applicant'
import { identityFieldsOf } from './identity-fields'
import type { OpenApplication } from './open-application'
import type { WarningCode } from './tables'

/** What was found out about name and number; null where nothing had to be asked. */
export type IdentityFinding = 'match' | 'mismatch' | 'differs' | 'unavailable' | null

/**
 * Asks the identity service about the name and number on the form. Somebody who is verified already isn't asked about
 * again, but must not write another's name or number. Outside any transaction. Throws identity_too_often.
 */
export async function askIdentity(
  deps: Deps,
  { programme, answers }: OpenApplication,
  applicant: Applicant,
  now: Date,
): Promise<IdentityFinding> {
  const fields = identityFieldsOf(programme)
  if (fields === null) return null
  const problems = checkFields([fields.name, fields.number], scopeFor(programme, answers, applicant, now))
  if (Object.keys(problems).length > 0) return null
  const name = String(answers[fields.name.code])
  const number = String(answers[fields.number.code])
  const { person } = applicant
  if (person.identityLevel !== 'verified' || person.identityNumber === null) {
    await countAsking(deps.db, person.id, now)
    return await deps.checkIdentity(name, number)
  }
  return isOwn(person, name, number) ? null : 'differs'
}

function isOwn(person: Person, name: string, number: string): boolean {
  return name === person.name && number === person.identityNumber
}

/** Whoever was verified while the service was asked must not write another's name or number either. */
function findingNow(
  { programme, answers }: OpenApplication,
  { person }: Applicant,
  finding: IdentityFinding,
): IdentityFinding {
  const fields = identityFieldsOf(programme)
  if (fields === null || person.identityLevel !== 'verified' || person.identityNumber === null) return finding
  return isOwn(person, String(answers[fields.name.code]), String(answers[fields.number.code]))
    ? finding
    : 'differs'
}

interface Settled {
  identityCheck: 'match' | 'unavailable' | null
  warnings: WarningCode[]
}

/**
 * What follows from the finding. That a number belongs to somebody else's account is never told to the applicant: an
 * officer sees it. Throws identity_mismatch; where the programme needs to be sure, identity_in_person, the same for a
 * number that is taken and a service that is away, or identity_needed when nothing could be asked.
 */
export async function settleIdentity(
  tx: Transaction,
  sealing: Sealing,
  opened: OpenApplication,
  applicant: Applicant,
  found: IdentityFinding,
): Promise<Settled> {
  const { row, programme, answers } = opened
  const finding = findingNow(opened, applicant, found)
  refuseMismatch(programme, finding)
  const identityCheck = finding === 'match' || finding === 'unavailable' ? finding : null
  const isTaken =
    identityCheck !== null && (await isHeldByAnother(tx, sealing, row.personId, programme, answers))
  const isSure = applicant.person.identityLevel === 'verified' || (finding === 'match' && !isTaken)
  if (programme.requires.identity && !isSure)
    throw new AppError(identityCheck === null ? 'identity_needed' : 'identity_in_person')
  if (identityCheck === 'unavailable') await awaitOfficer(tx, row.personId)
  const warnings: WarningCode[] = []
  if (isTaken) warnings.push('identity_in_use')
  if (identityCheck === 'unavailable') warnings.push('identity_unchecked')
  return { identityCheck, warnings }
}

function refuseMismatch(programme: Programme, finding: IdentityFinding): void {
  const fields = identityFieldsOf(programme)
  if (fields === null || (finding !== 'mismatch' && finding !== 'differs')) return
  const sentence =
    finding === 'mismatch'
      ? '姓名与身份证号不一致，请对照身份证检查。'
      : '和您已核验的实名信息不一致，请改回来。'
  throw new AppError(
    'identity_mismatch',
    {},
    { [fields.name.code]: sentence, [fields.number.code]: sentence },
  )
}

/** Whether another verified person has the identity number on the form. */
export async function isHeldByAnother(
  tx: Transaction,
  sealing: Sealing,
  personId: string,
  programme: Programme,
  answers: Answers,
): Promise<boolean> {
  const fields = identityFieldsOf(programme)
  if (fields === null) return false
  const holder = await personByIdentity(tx, sealing, String(answers[fields.number.code]))
  return holder !== null && holder.id !== personId
}
