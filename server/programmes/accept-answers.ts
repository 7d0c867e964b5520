import type { Field, FieldKind, Programme } from '#contract/catalogue'
import type { Answer, Answers } from '#contract/eligibility'
import { isMasked, isSealed, maskSealed, type Problems } from '#contract/form'
import { normaliseNumber } from '#contract/personal-data'

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
 * What counts of the answers that were sent: those to these fields, of the right type, numbers without spaces; the mask
 * of the one kept before stands for it. Whether they are enough is for checkFields to say: a draft may be unfinished.
 */
export function acceptAnswers(
  fields: Field[],
  given: Answers,
  kept: Answers,
): { answers: Answers; problems: Problems } {
  const answers: Answers = {}
  const problems: Problems = {}
  for (const field of fields) {
    const sent = given[field.code]
    const isMask = isSealed(field) && isMasked(sent)
    const value = isMask ? kept[field.code] : sent
    if (isMask && (value === undefined || maskSealed(value, field) !== sent))
      problems[field.code] = '请填写完整的号码，不要带星号。'
    else if (value === undefined) continue
    else if (typeof value === types[field.kind]) answers[field.code] = normalise(field, value)
    else problems[field.code] = '这一项的内容不对，请重新填写。'
  }
  return { answers, problems }
}

function normalise(field: Field, value: Answer): Answer {
  return numbersAsTyped.includes(field.kind) ? normaliseNumber(String(value)) : value
}
