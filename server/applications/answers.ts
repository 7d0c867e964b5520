import { answersSchema } from '#contract/application-file'
import type { Programme } from '#contract/catalogue'
import type { Answers } from '#contract/eligibility'
import { isSealed, maskSealed } from '#contract/form'
import { fieldsOf } from '#server/programmes/accept-answers'
import { openJson, sealJson } from '#server/secrets/sealed-json'
import type { Sealing } from '#server/secrets/sealing'

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
  for (const field of fieldsOf(programme).filter(isSealed)) {
    const value = answers[field.code]
    if (typeof value === 'string' && value !== '') masked[field.code] = maskSealed(value, field)
  }
  return masked
}
