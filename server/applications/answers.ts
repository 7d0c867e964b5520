import { answersSchema } from '#contract/application-file'
import type { Field, FieldKind, Programme } from '#contract/catalogue'
import type { Answer, Answers } from '#contract/eligibility'
import { isMasked, isSealed, type Problems } from '#contract/form'
import { maskBankAccount, maskIdentityNumber, normaliseNumber } from '#contract/personal-data'
import { openJson, sealJson } from '#server/secrets/sealed-json'
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

const boundTo = (applicationId: string) => `application.answers.${applicationId}`

/** For the database: all answers as one sealed text, bound to its application. */
export function sealAnswers(sealing: Sealing, applicationId: string, answers: Answers): string {
  return sealJson(sealing, answers, boundTo(applicationId))
}

/** The reverse of sealAnswers; must not leave the server as it is. */
export function openAnswers(sealing: Sealing, applicationId: string, sealed: string): Answers {
  return openJson(sealing, answersSchema, sealed, boundTo(applicationId))
}

/** For the reader: sealed kinds show a few digits only. */
export function maskAnswers(programme: Programme, answers: Answers): Answers {
  const masked = { ...answers }
  for (const { code, kind } of fieldsOf(programme).filter(isSealed)) {
    const value = answers[code]
    if (typeof value === 'string' && value !== '')
      masked[code] = kind === 'bank_account' ? maskBankAccount(value) : maskIdentityNumber(value)
  }
  return masked
}
