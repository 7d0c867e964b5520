import type { Field, Programme } from '#contract/catalogue'
import type { Clinic } from './ClinicFacts'

/** The programme with only those ways of meeting that this clinic offers. */
export function offeredBy({ programme, modes }: Clinic): Programme {
  const isOffered = ({ value }: { value: string }) => modes.some((mode) => mode === value)
  const narrow = (field: Field): Field =>
    field.code === 'mode' && field.options ? { ...field, options: field.options.filter(isOffered) } : field
  return {
    ...programme,
    form: programme.form.map((group) => ({ ...group, fields: group.fields.map(narrow) })),
  }
}
