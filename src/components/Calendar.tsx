import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { addMonths, dayLabel, daysOfMonth, weekdayOf } from '#contract/day'
import { aria } from '#phone/aria'
import { Icon } from './Icon'
import type { IconName } from './icon-names'
import './Calendar.scss'

interface CalendarProps {
  value: string
  today: string
  from: string | undefined
  to: string | undefined
  onPick: (day: string) => void
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const

/** One month as a grid of at most 42 nodes; years and months are stepped through above it. */
export function Calendar({ value, today, from, to, onPick }: CalendarProps) {
  const [month, setMonth] = useState((value === '' ? today : value).slice(0, 7))
  const first = `${month}-01`
  const [year, monthNumber] = month.split('-')
  const isOff = (day: string) => (from !== undefined && day < from) || (to !== undefined && day > to)
  return (
    <View className="calendar">
      <Stepper
        unit="年"
        text={`${year} 年`}
        onStep={(step) => setMonth(addMonths(first, 12 * step).slice(0, 7))}
      />
      <Stepper
        unit="月"
        text={`${Number(monthNumber)} 月`}
        onStep={(step) => setMonth(addMonths(first, step).slice(0, 7))}
      />
      <View className="calendar__grid">
        {weekdays.map((weekday) => (
          <Text key={weekday} className="calendar__weekday">
            {weekday}
          </Text>
        ))}
        {Array.from({ length: weekdayOf(first) }, (_, gap) => `gap-${gap}`).map((gap) => (
          <View key={gap} className="calendar__day" />
        ))}
        {daysOfMonth(first).map((day) => (
          <View
            key={day}
            className={`calendar__day ${day === value ? 'calendar__day--chosen' : ''} ${isOff(day) ? 'calendar__day--off' : ''}`}
            {...aria({ role: 'button', label: dayLabel(day), isDisabled: isOff(day) })}
            onClick={() => !isOff(day) && onPick(day)}
          >
            {day === today ? '今' : String(Number(day.slice(8)))}
          </View>
        ))}
      </View>
    </View>
  )
}

interface StepperProps {
  unit: string
  text: string
  onStep: (step: 1 | -1) => void
}

function Stepper({ unit, text, onStep }: StepperProps) {
  const arrow = (step: 1 | -1, icon: IconName, label: string) => (
    <View
      className="calendar__arrow"
      hoverClass="calendar__arrow--pressed"
      {...aria({ role: 'button', label })}
      onClick={() => onStep(step)}
    >
      <Icon name={icon} />
    </View>
  )
  return (
    <View className="calendar__stepper">
      {arrow(-1, 'chevron-left', `上一${unit}`)}
      <Text className="calendar__step">{text}</Text>
      {arrow(1, 'chevron-right', `下一${unit}`)}
    </View>
  )
}
