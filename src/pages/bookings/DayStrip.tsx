import { Text, View } from '@tarojs/components'
import { aria } from '#phone/aria'
import { freeOn, type SlotDay } from './slot-day'
import './DayStrip.scss'

interface DayStripProps {
  days: readonly SlotDay[]
  chosen: string
  onChoose: (day: string) => void
}

/** The days side by side, each with how many times are left. */
export function DayStrip({ days, chosen, onChoose }: DayStripProps) {
  return (
    <View className="day-strip" {...aria({ role: 'radiogroup', label: '选日期' })}>
      {days.map((day) => (
        <View
          key={day.day}
          className={`day-strip__day ${day.day === chosen ? 'day-strip__day--chosen' : ''}`}
          hoverClass="day-strip__day--pressed"
          {...aria({
            role: 'radio',
            label: `${day.label}，${stateOf(day)}`,
            isChecked: day.day === chosen,
          })}
          onClick={() => onChoose(day.day)}
        >
          <Text className="day-strip__label">{day.label.split(' ')[0]}</Text>
          <Text className="day-strip__state">{`${day.label.split(' ')[1] ?? ''} ${stateOf(day)}`}</Text>
        </View>
      ))}
    </View>
  )
}

function stateOf(day: SlotDay): string {
  if (day.closed !== null) return '不接待'
  const free = freeOn(day)
  return free === 0 ? '约满' : `余 ${free} 个`
}
