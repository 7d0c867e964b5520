import { Text, View } from '@tarojs/components'
import { aria } from '#phone/aria'
import { fieldId } from '#phone/show-field'
import { Icon } from '../Icon'
import './OptionRows.scss'

interface OptionRowsProps<Value extends string> {
  code: string
  label: string
  options: readonly { value: Value; label: string; hint?: string | undefined }[]
  chosen: Value | null
  hasProblem: boolean
  onChoose: (value: Value) => void
}

/** Choices below each other, all in sight, each as large as a finger. */
export function OptionRows<Value extends string>({
  code,
  label,
  options,
  chosen,
  hasProblem,
  onChoose,
}: OptionRowsProps<Value>) {
  return (
    <View
      id={fieldId(code)}
      className={`option-rows ${hasProblem ? 'option-rows--problem' : ''}`}
      tabIndex={-1}
      {...aria({ role: 'radiogroup', label })}
    >
      {options.map((option) => {
        const isChosen = option.value === chosen
        return (
          <View
            key={option.value}
            className={`option-rows__row ${isChosen ? 'option-rows__row--chosen' : ''}`}
            hoverClass="option-rows__row--pressed"
            {...aria({ role: 'radio', label: option.label, isChecked: isChosen })}
            onClick={() => onChoose(option.value)}
          >
            <Icon name={isChosen ? 'circle-dot' : 'circle'} />
            <View className="option-rows__words">
              <Text className="option-rows__label">{option.label}</Text>
              {option.hint && <Text className="option-rows__hint">{option.hint}</Text>}
            </View>
          </View>
        )
      })}
    </View>
  )
}
