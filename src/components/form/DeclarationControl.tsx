import { Text, View } from '@tarojs/components'
import { aria } from '#phone/aria'
import { fieldId } from '#phone/show-field'
import { Icon } from '../Icon'
import type { FieldControlProps } from './field-control'
import './DeclarationControl.scss'

/** A sentence to accept; never ticked beforehand. */
export function DeclarationControl({ field, value, hasProblem, onChange }: FieldControlProps) {
  const isAccepted = value === true
  const statement = field.statement ?? field.label
  return (
    <View
      id={fieldId(field.code)}
      className={`declaration ${hasProblem ? 'declaration--problem' : ''} ${isAccepted ? 'declaration--accepted' : ''}`}
      hoverClass="declaration--pressed"
      {...aria({ role: 'checkbox', label: statement, isChecked: isAccepted })}
      onClick={() => onChange(isAccepted ? undefined : true)}
    >
      <View className="declaration__box">{isAccepted && <Icon name="check" size="small" />}</View>
      <Text className="declaration__words">{statement}</Text>
    </View>
  )
}
