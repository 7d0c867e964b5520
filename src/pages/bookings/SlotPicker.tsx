import { useState } from 'react'
import { useSlots } from '#api/bookings'
import { Empty } from '#components/Empty'
import { Notice } from '#components/Notice'
import { Section } from '#components/Section'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { DayStrip } from './DayStrip'
import { SlotGrid } from './SlotGrid'
import { freeOn, type SlotDay } from './slot-day'

interface SlotPickerProps {
  clinicId: string
  chosen: string | null
  onChoose: (startsAt: string | null) => void
}

/** The days of the next weeks, and the times of the chosen one. */
export function SlotPicker({ clinicId, chosen, onChoose }: SlotPickerProps) {
  const [picked, setPicked] = useState('')
  const pick = (day: string) => {
    setPicked(day)
    onChoose(null)
  }
  return (
    <Section title="选时间">
      <Shown
        query={useSlots(clinicId)}
        isEmpty={({ days }) => days.length === 0}
        empty={
          <Empty icon="calendar" title="最近没有可约的日子" text="每天都会放出新的日子，请过几天再来看看。" />
        }
      >
        {({ days }) => {
          const day = days.find((each) => each.day === picked) ?? firstFree(days)
          return (
            <Stack>
              <DayStrip days={days} chosen={day?.day ?? ''} onChoose={pick} />
              {day && <TimesOf day={day} chosen={chosen} onChoose={onChoose} />}
            </Stack>
          )
        }}
      </Shown>
    </Section>
  )
}

interface TimesOfProps {
  day: SlotDay
  chosen: string | null
  onChoose: (startsAt: string) => void
}

function TimesOf({ day, chosen, onChoose }: TimesOfProps) {
  if (day.closed !== null) return <Notice tone="info" title={day.closed} />
  return (
    <Stack>
      {freeOn(day) === 0 && (
        <Notice tone="info" title="这一天约满了">
          请看看别的日子；有人取消时，时段会再放出来。
        </Notice>
      )}
      <SlotGrid slots={day.slots} chosen={chosen} onChoose={onChoose} />
    </Stack>
  )
}

function firstFree(days: SlotDay[]): SlotDay | undefined {
  return days.find((day) => freeOn(day) > 0) ?? days[0]
}
