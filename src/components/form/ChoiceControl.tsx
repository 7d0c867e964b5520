import type { FieldControlProps } from './field-control'
import { OptionRows } from './OptionRows'

export function ChoiceControl({ field, value, hasProblem, onChange }: FieldControlProps) {
  return (
    <OptionRows
      code={field.code}
      label={field.label}
      options={field.options ?? []}
      chosen={typeof value === 'string' ? value : null}
      hasProblem={hasProblem}
      onChoose={onChange}
    />
  )
}

const yesAndNo = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
] as const

export function YesNoControl({ field, value, hasProblem, onChange }: FieldControlProps) {
  return (
    <OptionRows
      code={field.code}
      label={field.label}
      options={yesAndNo}
      chosen={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
      hasProblem={hasProblem}
      onChoose={(choice) => onChange(choice === 'yes')}
    />
  )
}

export function PlaceControl({ field, value, hasProblem, places, onChange }: FieldControlProps) {
  const offered = places.filter((place) => field.placeKind === undefined || place.kind === field.placeKind)
  return (
    <OptionRows
      code={field.code}
      label={field.label}
      options={offered.map((place) => ({
        value: place.code,
        label: place.name,
        hint: `${place.address} ${place.hours}`,
      }))}
      chosen={typeof value === 'string' ? value : null}
      hasProblem={hasProblem}
      onChoose={onChange}
    />
  )
}
