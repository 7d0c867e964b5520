import { addDays, dayOf, instantOf, weekdayOf } from '#contract/day'
import { hasYear, holidayName } from '#server/calendar/calendar'

const minuteMs = 60_000

export interface Recurrence {
  /** 0 is Sunday. */
  weekday: number
  fromTime: string
  toTime: string
  slotMinutes: number
  daysAhead: number
}

export interface Slot {
  startsAt: Date
  endsAt: Date
}

export interface ClinicDay {
  day: string
  /** Why nobody is received on this day; null when it is open. */
  closed: string | null
  /** Those that have not begun. */
  slots: Slot[]
}

/**
 * The days of a clinic from today on. A make-up workday moves nothing: a clinic keeps to its weekday, and one on a
 * Saturday is held on a Saturday that is worked, too.
 */
export function clinicDays(clinic: Recurrence, now: Date): ClinicDay[] {
  const today = dayOf(now)
  return Array.from({ length: clinic.daysAhead + 1 }, (_, ahead) => addDays(today, ahead))
    .filter((day) => weekdayOf(day) === clinic.weekday)
    .map((day) => {
      const closed = closedOn(day)
      const slots = closed === null ? slotsOn(clinic, day).filter(({ startsAt }) => startsAt > now) : []
      return { day, closed, slots }
    })
    .filter(({ closed, slots }) => closed !== null || slots.length > 0)
}

/** The slot that begins at this instant; null when none is offered then. */
export function slotAt(clinic: Recurrence, startsAt: Date, now: Date): Slot | null {
  const slots = clinicDays(clinic, now).flatMap((day) => day.slots)
  return slots.find((slot) => slot.startsAt.getTime() === startsAt.getTime()) ?? null
}

function closedOn(day: string): string | null {
  const year = day.slice(0, 4)
  if (!hasYear(Number(year))) return `${year}年的放假安排还没有公布，暂时不能约这一天。`
  const holiday = holidayName(day)
  return holiday === null ? null : `${holiday}放假，这一天不接待。`
}

function slotsOn({ fromTime, toTime, slotMinutes }: Recurrence, day: string): Slot[] {
  const start = instantOf(day, fromTime).getTime()
  const lengthMs = slotMinutes * minuteMs
  const count = Math.floor((instantOf(day, toTime).getTime() - start) / lengthMs)
  return Array.from({ length: count }, (_, index) => ({
    startsAt: new Date(start + index * lengthMs),
    endsAt: new Date(start + (index + 1) * lengthMs),
  }))
}
