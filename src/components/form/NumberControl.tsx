import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Answer } from '#contract/eligibility'
import { parseMoney } from '#contract/money'
import type { FieldControlProps } from './field-control'
import { TypedInput } from './TypedInput'
import './NumberControl.scss'

interface NumberInputProps extends FieldControlProps {
  unit: string
  /** The number that a text says; null when it says none. */
  read: (text: string) => number | null
  write: (value: number) => string
}

/** Typed in yuan as people write it, kept in fen. */
export function MoneyControl(props: FieldControlProps) {
  return <NumberInput {...props} unit="元" read={parseMoney} write={yuanText} />
}

export function CountControl(props: FieldControlProps) {
  return <NumberInput {...props} unit="" read={wholeNumber} write={String} />
}

/** A text that is no number stays the answer, so that the form's own check can say so. */
function NumberInput({ field, value, hasProblem, onChange, unit, read, write }: NumberInputProps) {
  const [text, setText] = useState(() => textOf(value, write))
  const type = (typed: string) => {
    setText(typed)
    if (typed.trim() === '') onChange(undefined)
    else onChange(read(typed.trim()) ?? typed)
  }
  return (
    <View className="number-control">
      <TypedInput
        code={field.code}
        label={unit === '' ? field.label : `${field.label}，单位${unit}`}
        text={text}
        hasProblem={hasProblem}
        keyboard={unit === '' ? 'number' : 'digit'}
        maxLength={15}
        onText={type}
      />
      {unit !== '' && <Text className="number-control__unit">{unit}</Text>}
    </View>
  )
}

function textOf(value: Answer | undefined, write: (value: number) => string): string {
  if (typeof value === 'number') return write(value)
  return typeof value === 'string' ? value : ''
}

function yuanText(amountFen: number): string {
  return amountFen % 100 === 0 ? String(amountFen / 100) : (amountFen / 100).toFixed(2)
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
