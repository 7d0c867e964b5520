import { Text, View } from '@tarojs/components'
import { Icon } from '#components/Icon'
import { instantLabel } from '#contract/day'
import './BookingTime.scss'
import type { Clinic } from './ClinicFacts'

interface BookingTimeProps {
  clinic: Pick<Clinic, 'place' | 'slotMinutes'>
  startsAt: string
}

/** The time that is being booked, in sight while one fills in. */
export function BookingTime({ clinic, startsAt }: BookingTimeProps) {
  return (
    <View className="booking-time">
      <Icon name="calendar-check" />
      <View className="booking-time__words">
        <Text className="booking-time__when">{instantLabel(new Date(startsAt))}</Text>
        <Text className="booking-time__where">{`${clinic.slotMinutes} 分钟 · ${clinic.place}`}</Text>
      </View>
    </View>
  )
}
