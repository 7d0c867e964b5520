import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { dayLabel } from '#contract/day'
import { aria } from '#phone/aria'
import { Calendar } from './Calendar'
import { Icon } from './Icon'
import { Sheet } from './Sheet'
import './DateField.scss'

interface DateFieldProps {
  id?: string
  label: string
  /** YYYY-MM-DD; '' when none is chosen. */
  value: string
  today: string
  /** The first and last day that may be chosen. */
  from?: string
  to?: string
  onChange: (day: string) => void
}

/** A date: a line to tap, and a light month to choose from. */
export function DateField({ id, label, value, today, from, to, onChange }: DateFieldProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <View>
      <View
        {...(id === undefined ? {} : { id })}
        className="date-field"
        hoverClass="date-field--pressed"
        {...aria({ role: 'button', label: `${label}：${value === '' ? '请选择日期' : value}` })}
        onClick={() => setIsOpen(true)}
      >
        <Text className={value === '' ? 'date-field__hint' : ''}>
          {value === '' ? '请选择日期' : `${value.slice(0, 4)}年${dayLabel(value)}`}
        </Text>
        <Icon name="calendar" />
      </View>
      <Sheet title={label} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Calendar
          value={value}
          today={today}
          from={from}
          to={to}
          onPick={(day) => {
            onChange(day)
            setIsOpen(false)
          }}
        />
      </Sheet>
    </View>
  )
}
