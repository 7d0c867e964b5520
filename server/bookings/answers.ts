import { answersSchema } from '#contract/application-file'
import type { Programme } from '#contract/catalogue'
import { type Answers, isShown, type RuleScope } from '#contract/eligibility'
import { openJson, sealJson } from '#server/secrets/sealed-json'
import type { Sealing } from '#server/secrets/sealing'

const boundTo = (bookingId: string) => `booking.answers.${bookingId}`

export function sealAnswers(sealing: Sealing, bookingId: string, answers: Answers): string {
  return sealJson(sealing, answers, boundTo(bookingId))
}

export function openAnswers(sealing: Sealing, bookingId: string, sealed: string): Answers {
  return openJson(sealing, answersSchema, sealed, boundTo(bookingId))
}

/** Kinds of answers that tell who somebody is. */
const naming = ['name', 'phone', 'identity_number', 'bank_account']

/** The programme without the questions that would name an anonymous visitor. */
export function withoutNames(programme: Programme): Programme {
  const form = programme.form.map((group) => ({
    ...group,
    fields: group.fields.filter(({ kind }) => !naming.includes(kind)),
  }))
  return { ...programme, form }
}

/** The number that the visitor left for this one consultation; null when none was asked for. */
export function contactPhone(programme: Programme, scope: RuleScope): string | null {
  const field = programme.form.flatMap((group) => group.fields).find(({ kind }) => kind === 'phone')
  if (field === undefined || !isShown(field, scope)) return null
  const answer = scope.answers[field.code]
  return typeof answer === 'string' && answer !== '' ? answer : null
}
