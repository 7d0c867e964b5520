import { type Answers, judge, scopeOf, shownFields, stranger } from '#contract/eligibility'
import { ankang } from '../cities/ankang'
import { gigOccupations, occupations, outdoorOccupations } from '../occupations'
import { programmeIn } from '../resolve'
import { joinUnion } from './join-union'
import { legalConsultation } from './legal-consultation'
import { summerRelief } from './summer-relief'

test('joining asks at most two screens after the phone, three questions on the first', () => {
  expect(joinUnion.form).toHaveLength(2)
  const required = joinUnion.form.map((group) => group.fields.filter(({ optional }) => !optional))
  expect(required.map((fields) => fields.map(({ code }) => code))).toEqual([
    ['name', 'identityNumber', 'occupation'],
    ['voluntary', 'consent'],
  ])
})

test('the register is asked only of those who want to fill it in now', () => {
  expect(shown({})).not.toContain('education')
  expect(shown({ fillsRegister: true })).toEqual(expect.arrayContaining(['ethnicGroup', 'education']))
})

test.each([
  ['food-delivery', 'platforms', 'employer'],
  ['factory', 'employer', 'platforms'],
])('a %s is asked for the %s, not for the %s', (occupation, asked, spared) => {
  expect(shown({ occupation })).toContain(asked)
  expect(shown({ occupation })).not.toContain(spared)
})

test('the gig groups come first in the list of occupations', () => {
  expect(occupations.slice(0, 4).map(({ label }) => label)).toEqual([
    '外卖配送员',
    '快递员',
    '网约车司机',
    '货车司机',
  ])
  expect(occupations.slice(0, gigOccupations.length)).toEqual(gigOccupations)
})

test.each([
  [15, 'unmet', '按身份证号算，您还没有满16周岁，暂时不能加入工会。'],
  [16, 'met', '您16周岁，已满16周岁。'],
  [null, 'unknown', '登录、核对身份后告诉您'],
])('at the age of %p joining is %s', (age, state, sentence) => {
  const scope = scopeOf(joinUnion, {}, { ...stranger, age }, '2026-08-03')
  expect(judge(joinUnion, scope).rules[0]).toMatchObject({ state, sentence })
})

test.each(occupations.map(({ value }) => value))('summer relief tells a %s at once', (occupation) => {
  const programme = programmeIn(ankang, summerRelief)
  const verdict = judge(programme, scopeOf(programme, { occupation }, stranger, '2026-08-03'))
  expect(verdict.state).toBe(outdoorOccupations.includes(occupation) ? 'eligible' : 'not_eligible')
})

test.each([
  [{ mode: 'phone', isAnonymous: false }, true],
  [{ mode: 'online', isAnonymous: false }, true],
  [{ mode: 'phone', isAnonymous: true }, false],
  [{ mode: 'in_person', isAnonymous: false }, false],
])('with %j the lawyer needs a number: %s', (answers, isNeeded) => {
  const scope = scopeOf(legalConsultation, answers, stranger, '2026-08-03')
  const asked = shownFields(legalConsultation, scope).map(({ code }) => code)
  expect(asked.includes('contactPhone')).toBe(isNeeded)
})

function shown(answers: Answers): string[] {
  const scope = scopeOf(joinUnion, answers, stranger, '2026-08-03')
  return shownFields(joinUnion, scope).map(({ code }) => code)
}
