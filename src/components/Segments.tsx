import { Text, View } from '@tarojs/components'
import { aria } from '#phone/aria'
import './Segments.scss'

interface SegmentsProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** A few alternatives side by side, of which one is shown; they wrap when they need to. */
export function Segments<Value extends string>({ label, options, chosen, onChoose }: SegmentsProps<Value>) {
  return (
    <View className="segments" {...aria({ role: 'radiogroup', label })}>
      {options.map((option) => (
        <View
          key={option.value}
          className={`segments__one ${option.value === chosen ? 'segments__one--chosen' : ''}`}
          hoverClass="segments__one--pressed"
          {...aria({ role: 'radio', label: option.label, isChecked: option.value === chosen })}
          onClick={() => onChoose(option.value)}
        >
          <Text>{option.label}</Text>
        </View>
      ))}
    </View>
  )
}
