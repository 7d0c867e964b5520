import { Input } from '@tarojs/components'
import { fieldId } from '#phone/show-field'
import './TypedInput.scss'

interface TypedInputProps {
  code: string
  label: string
  text: string
  hasProblem: boolean
  /** Which keyboard helps. */
  keyboard?: 'text' | 'number' | 'digit' | 'idcard'
  placeholder?: string
  maxLength?: number
  onText: (text: string) => void
  onFocus?: () => void
  onBlur?: () => void
}

/** One line to type into; what was typed stays as it was typed. */
export function TypedInput({
  code,
  label,
  text,
  hasProblem,
  keyboard = 'text',
  placeholder = '',
  maxLength = 60,
  onText,
  onFocus,
  onBlur,
}: TypedInputProps) {
  return (
    <Input
      id={fieldId(code)}
      className={`typed-input ${hasProblem ? 'typed-input--problem' : ''}`}
      placeholderClass="typed-input__hint"
      value={text}
      type={keyboard}
      placeholder={placeholder}
      maxlength={maxLength}
      aria-label={label}
      aria-invalid={hasProblem ? 'true' : 'false'}
      onInput={(event) => onText(event.detail.value)}
      {...(onFocus && { onFocus })}
      {...(onBlur && { onBlur })}
    />
  )
}
