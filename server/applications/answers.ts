import type { Field, FieldKind, Programme } from '#contract/catalogue'
import type { Answer, Answers } from '#contract/eligibility'
import { isMasked, isSealed, type Problems } from '#contract/form'
import { maskBankAccount, maskIdentityNumber, normaliseNumber } from '#contract/personal-data'
import type { Sealing } from '#server/secrets/sealing'

/** What a field's answer must be; a new kind doesn't compile without one. */
const types = {
  text: 'string',
  name: 'string',
  identity_number: 'string',
  phone: 'string',
  choice: 'string',
  date: 'string',
  money: 'number',
  count: 'number',
  yes_no: 'boolean',
  bank_account: 'string',
  place: 'string',
  declaration: 'boolean',
} satisfies Record<FieldKind, 'string' | 'number' | 'boolean'>

const numbersAsTyped: readonly FieldKind[] = ['identity_number', 'bank_account', 'phone']

export function fieldsOf(programme: Programme): Field[] {
  return programme.form.flatMap((group) => group.fields)
}

/**
 * What a draft keeps of what was sent: known fields of the right type, numbers without spaces; a masked value stands
 * for the one kept before. Nothing else is checked, since a draft may be unfinished.
 */
export function acceptAnswers(
  fields: Field[],
  given: Answers,
  kept: Answers,
): { answers: Answers; problems: Problems } {
  const answers: Answers = {}
  const problems: Problems = {}
  for (const field of fields) {
    const value = isSealed(field) && isMasked(given[field.code]) ? kept[field.code] : given[field.code]
    if (value === undefined) continue
    if (typeof value === types[field.kind]) answers[field.code] = normalise(field, value)
    else problems[field.code] = '这一项的内容不对，请重新填写。'
  }
  return { answers, problems }
}

function normalise(field: Field, value: Answer): Answer {
  return numbersAsTyped.includes(field.kind) ? normaliseNumber(String(value)) : value
}

const bound = (applicationId: string, code: string) => `application.answers.${code}.${applicationId}`

/** For the database: sealed kinds sealed, each bound to its application and field. */
export function sealAnswers(
  sealing: Sealing,
  applicationId: string,
  programme: Programme,
  answers: Answers,
): Answers {
  return mapSealed(programme, answers, (value, { code }) => sealing.seal(value, bound(applicationId, code)))
}

/** The reverse of sealAnswers; must not leave the server as it is. */
export function openAnswers(
  sealing: Sealing,
  applicationId: string,
  programme: Programme,
  answers: Answers,
): Answers {
  return mapSealed(programme, answers, (value, { code }) => sealing.unseal(value, bound(applicationId, code)))
}

/** For the reader: sealed kinds show a few digits only. */
export function maskAnswers(programme: Programme, answers: Answers): Answers {
  return mapSealed(programme, answers, (value, { kind }) =>
    kind === 'bank_account' ? maskBankAccount(value) : maskIdentityNumber(value),
  )
}

function mapSealed(
  programme: Programme,
  answers: Answers,
  change: (value: string, field: Field) => string,
): Answers {
  const changed = { ...answers }
  for (const field of fieldsOf(programme).filter(isSealed)) {
    const value = answers[field.code]
    if (typeof value === 'string' && value !== '') changed[field.code] = change(value, field)
  }
  return changed
}
