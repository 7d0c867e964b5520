import type { Tone } from '#components/Tag'
import type { TimelineItem } from '#components/Timeline'
import type { Application, applicationMachine } from '#contract/application-file'
import { instantLabel } from '#contract/day'
import type { EventOf } from '#contract/machine'

const tones = {
  submit: 'info',
  pass: 'done',
  return: 'waiting',
  mend: 'info',
  publish: 'info',
  approve: 'done',
  fulfil: 'done',
  decline: 'refused',
  withdraw: 'quiet',
} as const satisfies Record<EventOf<typeof applicationMachine>, Tone>

/** What happened, newest first, with the unit that acted. */
export function timelineItems(timeline: Application['timeline'], applicant: string): TimelineItem[] {
  return [...timeline].reverse().map((entry, index) => ({
    id: `${entry.at}-${index}`,
    title: entry.label,
    meta: [instantLabel(new Date(entry.at)), entry.unit ?? applicant].join('，'),
    note: entry.note,
    tone: toneOf(entry.event),
  }))
}

function toneOf(event: string): Tone {
  const found = Object.entries(tones).find(([name]) => name === event)
  return found?.[1] ?? 'info'
}
