import { applicationMachine } from '#contract/application-file'
import type { Programme } from '#contract/catalogue'
import { type Answers, grantOf } from '#contract/eligibility'
import type { Transaction } from '#server/db/database'
import { issueKit, issueMoney } from '#server/entitlements/service'
import { updatePerson } from '#server/identity/persons'
import { admitMember, transferMember } from '#server/membership/service'
import { fieldsOf } from '#server/programmes/accept-answers'
import type { Sealing } from '#server/secrets/sealing'
import { type Acting, transition } from '#server/transition/transition'
import { aboutOf } from './about'
import { applicantOf, scopeFor } from './applicant'
import { identityFieldsOf } from './identity-fields'
import type { OpenApplication } from './open-application'
import { application } from './tables'
import { isAboutMembership } from './uniqueness'

/** The amount that the programme's rule gives; null where no money is granted. */
export async function amountOf(
  tx: Transaction,
  sealing: Sealing,
  { row, programme, answers }: OpenApplication,
  now: Date,
): Promise<number | null> {
  const applicant = await applicantOf(tx, sealing, row.personId)
  return grantOf(programme, scopeFor(programme, answers, applicant, now))
}

/**
 * Approves and does at once what was asked for. What the doing itself tells the applicant is not told twice.
 * Throws already_member, not_member.
 */
export async function approveAndFulfil(
  tx: Transaction,
  sealing: Sealing,
  opened: OpenApplication,
  acting: Acting,
  now: Date,
  note?: string,
): Promise<void> {
  const { row, programme } = opened
  const amountFen = row.amountFen ?? (await amountOf(tx, sealing, opened, now))
  const change = { machine: applicationMachine, table: application, id: row.id, acting, now }
  const amount = amountFen === null ? {} : { amountFen }
  await rememberApplicant(tx, sealing, opened)
  await transition(tx, {
    ...change,
    event: 'approve',
    revision: row.revision,
    set: amount,
    about: aboutOf(opened, { ...amount, isSilent: programme.fulfilment.kind !== 'money' }),
    ...(note === undefined ? {} : { note }),
  })
  await giveWhatWasAsked(tx, sealing, { ...opened, row: { ...row, amountFen } }, acting, now)
  await transition(tx, {
    ...change,
    event: 'fulfil',
    set: isAboutMembership(opened) ? { uniquenessKey: null } : {},
    about: aboutOf(opened, { ...amount, isSilent: true }),
  })
}

/** Name and number are the person's own from the approval on, not before: an earlier sign would tell whose they are. */
async function rememberApplicant(
  tx: Transaction,
  sealing: Sealing,
  { row, programme, answers }: OpenApplication,
): Promise<void> {
  const known = {
    ...(isAboutMembership({ programme }) ? { cityCode: row.cityCode } : {}),
    ...occupationOf(programme, answers),
    ...(row.identityCheck === null ? {} : identityOf(programme, answers)),
  }
  if (Object.keys(known).length > 0) await updatePerson(tx, sealing, row.personId, known)
}

function occupationOf(programme: Programme, answers: Answers) {
  const field = fieldsOf(programme).find(({ prefill }) => prefill === 'person.occupation')
  return field === undefined ? {} : { occupation: String(answers[field.code]) }
}

function identityOf(programme: Programme, answers: Answers) {
  const fields = identityFieldsOf(programme)
  if (fields === null) return {}
  return {
    name: String(answers[fields.name.code]),
    identityNumber: String(answers[fields.number.code]),
    identityLevel: 'verified' as const,
  }
}

async function giveWhatWasAsked(
  tx: Transaction,
  sealing: Sealing,
  { row, programme, answers }: OpenApplication,
  acting: Acting,
  now: Date,
): Promise<void> {
  const { fulfilment } = programme
  const { personId, unionId, joinCodeId, cityCode, unionPath, programmeVersionId } = row
  const grant = {
    ...{ personId, cityCode, unionPath, programmeVersionId, programme, acting, now },
    originId: row.id,
  }
  switch (fulfilment.kind) {
    case 'join':
      return await admitMember(tx, { personId, unionId, joinCodeId, programme, acting, now })
    case 'transfer':
      return await transferMember(tx, { personId, unionId, programme, acting, now })
    case 'money':
      return await issueMoney(tx, {
        ...grant,
        title: fulfilment.title,
        fund: fulfilment.fund,
        amountFen: row.amountFen ?? 0,
      })
    case 'kit':
      return await issueKit(tx, sealing, {
        ...grant,
        title: fulfilment.title,
        contents: fulfilment.contents,
        validDays: fulfilment.validDays,
        placeCode: String(answers[fulfilment.placeField]),
      })
    case 'booking':
      throw new RangeError(`${programme.code} is booked, not applied for`)
  }
}
