import { Textarea } from '@tarojs/components'
import { ariaOfField } from '#phone/aria'
import { fieldId } from '#phone/show-field'
import type { FieldControlProps } from './field-control'
import { TypedInput } from './TypedInput'

// Longer texts get several lines.
const longText = 60

/** Text as it is typed: one line, or several for longer ones. */
export function TextControl({ field, value, hasProblem, onChange }: FieldControlProps) {
  const text = typeof value === 'string' ? value : ''
  const most = field.maxLength ?? 200
  const keep = (typed: string) => onChange(typed === '' ? undefined : typed)
  if (most <= longText) {
    return (
      <TypedInput
        code={field.code}
        label={field.label}
        text={text}
        hasProblem={hasProblem}
        maxLength={most}
        onText={keep}
      />
    )
  }
  return (
    <Textarea
      id={fieldId(field.code)}
      className={`typed-input typed-input--long ${hasProblem ? 'typed-input--problem' : ''}`}
      placeholderClass="typed-input__hint"
      value={text}
      maxlength={most}
      autoHeight
      {...ariaOfField(field.label, hasProblem)}
      onInput={(event) => keep(event.detail.value)}
    />
  )
}

export function NameControl({ field, value, hasProblem, onChange }: FieldControlProps) {
  return (
    <TypedInput
      code={field.code}
      label={field.label}
      text={typeof value === 'string' ? value : ''}
      hasProblem={hasProblem}
      maxLength={30}
      placeholder="与证件上一致"
      onText={(typed) => onChange(typed === '' ? undefined : typed)}
    />
  )
}
