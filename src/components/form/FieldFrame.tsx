import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { Field } from '#contract/catalogue'
import { aria } from '#phone/aria'
import { Icon } from '../Icon'
import './FieldFrame.scss'

interface FieldFrameProps {
  field: Field
  problem: string | undefined
  children: ReactNode
}

/** A field's words around its control: label, help, why it is asked, and what is wrong. */
export function FieldFrame({ field, problem, children }: FieldFrameProps) {
  return (
    <View className={`field ${problem === undefined ? '' : 'field--problem'}`}>
      {field.kind !== 'declaration' && (
        <Text className="field__label">
          {field.label}
          {field.optional && <Text className="field__optional">（选填）</Text>}
        </Text>
      )}
      {field.help && <Text className="field__help">{field.help}</Text>}
      {field.why && <Why text={field.why} />}
      {problem !== undefined && (
        <View className="field__problem" {...aria({ role: 'alert' })}>
          <Icon name="circle-alert" size="small" />
          <Text className="field__problem-words">{problem}</Text>
        </View>
      )}
      {children}
    </View>
  )
}

function Why({ text }: { text: string }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <View>
      <View
        className="field__why"
        hoverClass="field__why--pressed"
        {...aria({ role: 'button', label: isOpen ? '收起为什么要填' : '为什么要填' })}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="info" size="small" />
        <Text>为什么要填</Text>
        <Icon name={isOpen ? 'x' : 'chevron-down'} size="small" />
      </View>
      {isOpen && <Text className="field__reason">{text}</Text>}
    </View>
  )
}
