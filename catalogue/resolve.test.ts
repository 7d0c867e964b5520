import type { City } from '#contract/city'
import { sampleProgramme } from '#contract/testing-programme'
import { cities } from './cities'
import { ankang } from './cities/ankang'
import { jingxi } from './cities/jingxi'
import { programmes } from './programmes'
import { joinUnion } from './programmes/join-union'
import { summerRelief } from './programmes/summer-relief'
import { tuitionAid } from './programmes/tuition-aid'
import { programmeIn } from './resolve'

test('every city can run every programme that it switches on', () => {
  for (const city of cities)
    for (const programme of programmes) expect(programmeIn(city, programme).code).toBe(programme.code)
})

test('a county-level city reviews tuition aid at two levels, the others at three', () => {
  const levels = cities.map((city) => [
    city.name,
    programmeIn(city, tuitionAid).steps.map(({ level }) => level),
  ])
  expect(Object.fromEntries(levels)).toEqual({
    安康: ['grassroots', 'county', 'city'],
    宝鸡: ['grassroots', 'county', 'city'],
    铜仁: ['grassroots', 'county', 'city'],
    靖西: ['grassroots', 'city'],
    阜新: ['grassroots', 'county', 'city'],
  })
})

test('amounts read as money, days are counted from the steps', () => {
  const here = programmeIn(jingxi, tuitionAid)
  expect(here.gains[0]?.figure).toBe('¥3,000')
  expect(here.duration).toBe('审核共8个工作日，之后公示5个工作日')
  expect(here.window).toEqual({ from: '2026-07-06', to: '2026-08-25' })
})

test('a kit is listed piece by piece', () => {
  expect(programmeIn(ankang, summerRelief).fulfilment).toMatchObject({
    kind: 'kit',
    contents: ['饮用水2瓶', '藿香正气液1盒', '毛巾1条', '清凉油1盒'],
  })
})

test('dates in texts read as days, and unknown names stay to be found', () => {
  const programme = sampleProgramme({
    code: 'sample',
    summary: '{constants.until}止，{constants.people}人，{constants.none}',
  })
  const city: City = {
    ...ankang,
    programmes: [{ code: 'sample', constants: { until: '2026-08-27', people: 3 } }],
  }
  expect(programmeIn(city, programme).summary).toBe('8月27日止，3人，{constants.none}')
})

test('the programme itself stays as it was, and a city without it says so', () => {
  const before = JSON.stringify(tuitionAid)
  programmeIn(ankang, tuitionAid)
  expect(JSON.stringify(tuitionAid)).toBe(before)
  expect(() => programmeIn({ ...ankang, programmes: [] }, joinUnion)).toThrow(RangeError)
})
