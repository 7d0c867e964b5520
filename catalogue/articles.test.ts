import { readdirSync, readFileSync } from 'node:fs'
import type { City, ClinicSeed, PlaceSeed } from '#contract/city'
import { dayLabel } from '#contract/day'
import { moneyLabel } from '#contract/money'
import { cities } from './cities'
import { programmes } from './programmes'
import { programmeIn } from './resolve'

const folder = new URL('./articles/', import.meta.url)

interface Text {
  path: string
  service: string | undefined
  isAnnouncement: boolean
  text: string
}

const texts: Text[] = cities.flatMap(({ code }) =>
  readdirSync(new URL(`${code}/`, folder)).map((name) => textOf(`${code}/${name}`)),
)

/** Sums in worked examples, which are nobody's amounts. */
const examples: Record<string, string[]> = {
  'ankang/guide-tuition-aid.md': ['¥1,284'],
  'jingxi/guide-two-level-review.md': ['¥50,000'],
}

describe.each(cities.map((city): [string, City] => [city.name, city]))('in %s', (_, city) => {
  const about = (service: string) =>
    texts.filter((each) => each.path.startsWith(`${city.code}/`) && each.service === service)
  const announced = (service: string) => {
    const [only, ...others] = about(service).filter(({ isAnnouncement }) => isAnnouncement)
    if (only === undefined || others.length > 0)
      throw new RangeError(`${city.code} announces ${service} once`)
    return only.text
  }

  test.each(['tuition-aid', 'summer-relief'])('%s is announced for the days on which it is open', (code) => {
    const { window } = running(city, code)
    const days = [window?.from ?? '', window?.to ?? '']
    const text = announced(code)
    expect(new Set(distinct(text, /\d+月\d+日/g))).toEqual(
      new Set(days.map((day) => dayLabel(day).split(' ')[0])),
    )
    for (const day of days) expect(text).toContain(dayLabel(day).replace(/ (.+)$/, '（$1）'))
  })

  test('tuition aid is announced with the amounts that it pays', () => {
    const { constants, publicity } = running(city, 'tuition-aid')
    const yuan = (name: string) => moneyLabel(Number(constants[name]))
    const text = announced('tuition-aid')
    expect(text).toContain(`大学${yuan('filedUniversityFen')}，高中${yuan('filedHighSchoolFen')}`)
    expect(text).toContain(`大学${yuan('otherUniversityFen')}，高中${yuan('otherHighSchoolFen')}`)
    expect(text).toMatch(new RegExp(`${yuan('minimumLivingFen')}(的|乘以)${constants.incomeMultiplier}\\b`))
    expect(distinct(text, /(?<=公示)\d+(?=个工作日)/g)).toEqual([String(publicity?.workingDays)])
  })

  test('no text on tuition aid names another amount', () => {
    const { constants } = running(city, 'tuition-aid')
    const line = Number(constants.minimumLivingFen) * Number(constants.incomeMultiplier)
    const amounts = Object.entries(constants).flatMap(([name, fen]) =>
      name.endsWith('Fen') ? Number(fen) : [],
    )
    const known = [...amounts, line].map(moneyLabel)
    for (const { path, text } of about('tuition-aid'))
      for (const sum of distinct(text, /¥[\d,.]*\d/g))
        expect([...known, ...(examples[path] ?? [])]).toContain(sum)
  })

  test('summer relief is announced with what is in the kit, where it is handed over and until when', () => {
    const { constants, fulfilment } = running(city, 'summer-relief')
    const stations = city.places.filter(({ kind }) => kind === 'station')
    const text = announced('summer-relief')
    expect(listsIn(text)).toContainEqual(String(constants.kitContents).split('、'))
    expect(listsIn(text)).toContainEqual(stations.map(stationLine))
    const days = fulfilment.kind === 'kit' ? fulfilment.validDays : 0
    expect(distinct(text, /\d+(?=天内)/g)).toEqual([String(days)])
  })

  test('the lawyer is announced for the weekday, the hours and the slots of the clinic', () => {
    const clinics = city.clinics.filter(({ programme }) => programme === 'legal-consultation')
    const [first] = clinics
    if (first === undefined) throw new RangeError(`${city.code} has no lawyer`)
    for (const { text } of about('legal-consultation')) {
      expect(distinct(text, /周[日一二三四五六]/g)).toEqual([weekdays[first.weekday]])
      expect(distinct(text, /\d+:\d\d–\d+:\d\d/g)).toEqual(clinics.map(hoursOf))
      expect(distinct(text, /\d+(?=分钟)/g)).toEqual([String(first.slotMinutes)])
      for (const clinic of clinics) expect(text).toMatch(new RegExp(`(?<!\\d)${slotsIn(clinic)}[个位]`))
    }
  })

  test('joining is told with its three screens and the days that an answer takes', () => {
    const { form, steps } = running(city, 'join-union')
    expect(form).toHaveLength(2)
    expect(announced('join-union')).toContain('三屏')
    for (const { text } of about('join-union'))
      for (const days of distinct(text, /\d+(?=个工作日内答复)/g))
        expect(days).toBe(String(steps[0]?.workingDays))
  })
})

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

function textOf(path: string): Text {
  const text = readFileSync(new URL(path, folder), 'utf8')
  const service = /^service: (.+)$/m.exec(text)?.[1]
  return { path, service, isAnnouncement: text.includes('\nkind: announcement\n'), text }
}

function running(city: City, code: string) {
  const programme = programmes.find((each) => each.code === code)
  if (programme === undefined) throw new RangeError(code)
  return programmeIn(city, programme)
}

function distinct(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([found]) => found))]
}

/** Each list of a text, as its items. */
function listsIn(text: string): string[][] {
  return text
    .split(/\n\n+/)
    .map((block) => block.split('\n').flatMap((line) => (line.startsWith('- ') ? line.slice(2).trim() : [])))
}

/** As people write the time: 7:30, not 07:30. */
const shortTime = (time: string) => time.replace(/^0/, '')

function stationLine({ name, hours }: PlaceSeed): string {
  const [from = '', to = ''] = hours.replace('每天', '').split('–')
  const open = hours === '每天00:00–24:00' ? '全天开放' : `${shortTime(from)}–${to}`
  return `${name.replace('（样例）', '')}，${open}`
}

function hoursOf({ from, to }: ClinicSeed): string {
  return `${shortTime(from)}–${to}`
}

function slotsIn({ from, to, slotMinutes }: ClinicSeed): number {
  return (Date.parse(`2026-01-01T${to}Z`) - Date.parse(`2026-01-01T${from}Z`)) / 60_000 / slotMinutes
}
