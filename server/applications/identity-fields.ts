import type { Field, Programme } from '#contract/catalogue'

/** The two fields of a form that say who the applicant is; null where the form doesn't ask. */
export function identityFieldsOf(programme: Programme): { name: Field; number: Field } | null {
  for (const { fields } of programme.form) {
    const name = fields.find((field) => field.prefill === 'person.name')
    const number = fields.find((field) => field.prefill === 'person.identityNumber')
    if (name !== undefined && number !== undefined) return { name, number }
  }
  return null
}
