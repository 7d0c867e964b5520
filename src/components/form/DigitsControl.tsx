import { useState } from 'react'
import { isMasked } from '#contract/form'
import { normaliseNumber } from '#contract/personal-data'
import type { FieldControlProps } from './field-control'
import { TypedInput } from './TypedInput'

interface DigitsInputProps extends FieldControlProps {
  keyboard: 'number' | 'digit' | 'idcard'
  placeholder: string
}

export function IdentityNumberControl(props: FieldControlProps) {
  return <DigitsInput {...props} keyboard="idcard" placeholder="18 位，末位可以是 X" />
}

export function PhoneControl(props: FieldControlProps) {
  return <DigitsInput {...props} keyboard="number" placeholder="11 位手机号" />
}

export function BankAccountControl(props: FieldControlProps) {
  return <DigitsInput {...props} keyboard="number" placeholder="卡面上的号码，空格可以不填" />
}

/**
 * A long number: spaces are welcome and stay on screen, the answer is without them. A number that came back
 * masked means "as it was": touching the field empties it, leaving it empty brings the mask back, unless it was refused.
 */
function DigitsInput({ field, value, hasProblem, onChange, keyboard, placeholder }: DigitsInputProps) {
  const [text, setText] = useState(typeof value === 'string' ? value : '')
  const [came] = useState(() => (isMasked(value) ? String(value) : null))
  const [isRefused, setIsRefused] = useState(false)
  if (hasProblem && came !== null && value === came && !isRefused) setIsRefused(true)
  const mask = isRefused ? null : came
  const type = (typed: string) => {
    setText(typed)
    onChange(typed.trim() === '' ? undefined : normaliseNumber(typed))
  }
  const enter = () => {
    if (came !== null && text === came) setText('')
  }
  const leave = () => {
    if (mask === null || text.trim() !== '') return
    setText(mask)
    onChange(mask)
  }
  return (
    <TypedInput
      code={field.code}
      label={field.label}
      text={text}
      hasProblem={hasProblem}
      keyboard={keyboard}
      placeholder={mask === null ? placeholder : '不改就留空'}
      maxLength={30}
      onText={type}
      onFocus={enter}
      onBlur={leave}
    />
  )
}
