import Taro from '@tarojs/taro'

interface Appointment {
  title: string
  place: string
  /** Instants. */
  startsAt: string
  endsAt: string
}

/** Puts an appointment into the phone's own calendar; a browser gets a file that the calendar opens. */
export async function addToCalendar({ title, place, startsAt, endsAt }: Appointment): Promise<void> {
  if (process.env.TARO_ENV === 'h5') return download(icsOf({ title, place, startsAt, endsAt }))
  try {
    await Taro.addPhoneCalendar({
      title,
      location: place,
      startTime: secondsOf(startsAt),
      endTime: String(secondsOf(endsAt)),
      alarm: true,
      alarmOffset: 3600,
    })
    void Taro.showToast({ title: '已加到日历', icon: 'success' })
  } catch {
    // Refusing the calendar is the person's choice; the booking itself stands.
    void Taro.showToast({ title: '没有加上，可以在微信设置里允许使用日历', icon: 'none' })
  }
}

function secondsOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000)
}

/** Source: RFC 5545; commas, semicolons and backslashes are escaped, lines end with CRLF. */
function icsOf({ title, place, startsAt, endsAt }: Appointment): string {
  const stamp = (instant: string) => instant.replace(/[-:]|\.\d+/g, '')
  const text = (value: string) => value.replace(/[\\;,]/g, (sign) => `\\${sign}`)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gonghui//booking//ZH',
    'BEGIN:VEVENT',
    `UID:${stamp(startsAt)}@gonghui`,
    `DTSTAMP:${stamp(new Date().toISOString())}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${text(title)}`,
    `LOCATION:${text(place)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
}

function download(ics: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([ics], { type: 'text/calendar' }))
  link.download = '预约.ics'
  link.click()
  URL.revokeObjectURL(link.href)
}
