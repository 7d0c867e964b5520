import { fieldId } from '#phone/show-field'
import { DateField } from '../DateField'
import type { FieldControlProps } from './field-control'

export function DateControl({ field, value, today, onChange }: FieldControlProps) {
  return (
    <DateField
      id={fieldId(field.code)}
      label={field.label}
      value={typeof value === 'string' ? value : ''}
      today={today}
      {...(field.future ? {} : { to: today })}
      onChange={onChange}
    />
  )
}
