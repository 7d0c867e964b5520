import { Text, View } from '@tarojs/components'
import { aria } from '#phone/aria'
import type { Slot } from './slot-day'
import './SlotGrid.scss'

interface SlotGridProps {
  slots: readonly Slot[]
  chosen: string | null
  onChoose: (startsAt: string) => void
}

/** The times of one day; one that is taken stays in sight, and says so. */
export function SlotGrid({ slots, chosen, onChoose }: SlotGridProps) {
  return (
    <View className="slot-grid" {...aria({ role: 'radiogroup', label: '选时段' })}>
      {slots.map(({ startsAt, label, isFree }) => {
        const isChosen = startsAt === chosen && isFree
        return (
          <View
            key={startsAt}
            className={`slot-grid__slot ${classOf(isFree, isChosen)}`}
            hoverClass={isFree ? 'slot-grid__slot--pressed' : 'none'}
            {...aria({
              role: 'radio',
              label: isFree ? label : `${label}，已被约`,
              isChecked: isChosen,
              isDisabled: !isFree,
            })}
            onClick={() => isFree && onChoose(startsAt)}
          >
            <Text className="slot-grid__time">{label}</Text>
            {!isFree && <Text className="slot-grid__state">已被约</Text>}
          </View>
        )
      })}
    </View>
  )
}

function classOf(isFree: boolean, isChosen: boolean): string {
  if (!isFree) return 'slot-grid__slot--taken'
  return isChosen ? 'slot-grid__slot--chosen' : ''
}
