import { Input } from '@tarojs/components'
import { ariaOfField } from '#phone/aria'
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
  /** Enter, or the keyboard's own 完成. */
  onEnter?: () => void
}

type Keyboard = NonNullable<TypedInputProps['keyboard']>

/** A browser's number field swallows spaces and masked numbers; its telephone field has the same keys and doesn't. */
function typeOf(keyboard: Keyboard): Keyboard {
  // Taro hands any type on to the browser's own field, though it names only WeChat's.
  return process.env.TARO_ENV === 'h5' && keyboard === 'number' ? ('tel' as Keyboard) : keyboard
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
  onEnter,
}: TypedInputProps) {
  return (
    <Input
      id={fieldId(code)}
      className={`typed-input ${hasProblem ? 'typed-input--problem' : ''}`}
      placeholderClass="typed-input__hint"
      value={text}
      type={typeOf(keyboard)}
      placeholder={placeholder}
      maxlength={maxLength}
      {...ariaOfField(label, hasProblem)}
      onInput={(event) => onText(event.detail.value)}
      {...(onFocus && { onFocus })}
      {...(onBlur && { onBlur })}
      {...(onEnter && { onConfirm: onEnter })}
    />
  )
}
