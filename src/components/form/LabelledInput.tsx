import { Text, View } from '@tarojs/components'
import { type ComponentProps, useId } from 'react'
import { aria } from '#phone/aria'
import { Icon } from '../Icon'
import { TypedInput } from './TypedInput'
import './FieldFrame.scss'

interface LabelledInputProps extends Omit<ComponentProps<typeof TypedInput>, 'code' | 'hasProblem'> {
  /** The field's id in an ErrorSummary. */
  code?: string
  help?: string
  problem?: string | null
}

/** One typed line outside of a programme's form, with the same words around it. */
export function LabelledInput({ code, help, problem = null, ...input }: LabelledInputProps) {
  const ownCode = useId()
  return (
    <View className={`field ${problem === null ? '' : 'field--problem'}`}>
      <Text className="field__label">{input.label}</Text>
      {help && <Text className="field__help">{help}</Text>}
      {problem !== null && (
        <View className="field__problem" {...aria({ role: 'alert' })}>
          <Icon name="circle-alert" size="small" />
          <Text className="field__problem-words">{problem}</Text>
        </View>
      )}
      <TypedInput {...input} code={code ?? ownCode} hasProblem={problem !== null} />
    </View>
  )
}
