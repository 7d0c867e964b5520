import type { Field } from '#contract/catalogue'
import type { Answer } from '#contract/eligibility'

/** A place that a `place` field offers. */
export interface PlaceOption {
  code: string
  name: string
  kind: string
  address: string
  hours: string
}

/** What every kind of field is given; `undefined` takes the answer back. */
export interface FieldControlProps {
  field: Field
  value: Answer | undefined
  hasProblem: boolean
  places: readonly PlaceOption[]
  today: string
  onChange: (value: Answer | undefined) => void
}
