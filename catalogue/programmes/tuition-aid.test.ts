import type { City } from '#contract/city'
import {
  type Answers,
  checkedFields,
  judge,
  type KnownPerson,
  neededMaterials,
  numberFrom,
  scopeOf,
  stranger,
} from '#contract/eligibility'
import { checkForm } from '#contract/form'
import { cities } from '../cities'
import { ankang } from '../cities/ankang'
import { jingxi } from '../cities/jingxi'
import { programmeIn } from '../resolve'
import { tuitionAid } from './tuition-aid'

const member: KnownPerson = { isMember: true, isVerified: true, age: 45, occupation: 'factory' }
const student = { level: 'university', schoolKind: 'ordinary', receivedOtherAid: false }
const filed: Answers = { ...student, hasHardshipFile: true }
const unfiled: Answers = {
  ...student,
  hasHardshipFile: false,
  householdYearIncomeFen: 5000000,
  householdSize: 4,
}

test('the check asks six questions, four when the family has a file', () => {
  expect(checkedFields(tuitionAid).map(({ code }) => code)).toEqual([
    'level',
    'schoolKind',
    'receivedOtherAid',
    'hasHardshipFile',
    'householdYearIncomeFen',
    'householdSize',
  ])
  expect(verdictIn(ankang, filed).state).toBe('eligible')
})

// 安康's line is ¥760 × 2 = ¥1,520 a month for each of three people: ¥54,720 a year.
test.each([
  [
    'well below the line',
    3600000,
    'met',
    '家庭人均月收入¥1,000，不超过本市的标准¥1,520（低保标准¥760的2倍）。',
  ],
  ['at the line', 5472000, 'met', '家庭人均月收入¥1,520，不超过本市的标准¥1,520（低保标准¥760的2倍）。'],
  [
    'a third of a fen above it',
    5472012,
    'met',
    '家庭人均月收入¥1,520，不超过本市的标准¥1,520（低保标准¥760的2倍）。',
  ],
  [
    'half a fen above it, which reads as a whole one,',
    5472018,
    'unmet',
    '家庭人均月收入¥1,520.01，比本市的标准¥1,520高出¥0.01（标准是低保标准¥760的2倍）。',
  ],
  [
    'one fen above it',
    5472036,
    'unmet',
    '家庭人均月收入¥1,520.01，比本市的标准¥1,520高出¥0.01（标准是低保标准¥760的2倍）。',
  ],
  [
    'well above it',
    7200000,
    'unmet',
    '家庭人均月收入¥2,000，比本市的标准¥1,520高出¥480（标准是低保标准¥760的2倍）。',
  ],
])('an income %s is told with its figures', (_, householdYearIncomeFen, state, sentence) => {
  const verdict = verdictIn(ankang, { ...unfiled, householdYearIncomeFen, householdSize: 3 })
  expect(verdict.rules.find(({ code }) => code === 'income')).toMatchObject({ state, sentence })
  expect(verdict.state).toBe(state === 'met' ? 'eligible' : 'not_eligible')
})

test('the example of 靖西 comes out as its announcement says', () => {
  const income = verdictIn(jingxi, unfiled).rules.find(({ code }) => code === 'income')
  expect(income?.sentence).toBe('家庭人均月收入¥1,041.67，不超过本市的标准¥1,215（低保标准¥810的1.5倍）。')
  expect(amountIn(jingxi, unfiled)).toBe(200000)
})

test.each([
  ['level', { level: 'other' }, '今年资助大学和高中阶段，孩子的就读阶段不在范围里。'],
  ['school', { schoolKind: 'military' }, '军校和公费师范生的学费已由国家承担，不在资助范围里。'],
  ['school', { schoolKind: 'free-teacher' }, '军校和公费师范生的学费已由国家承担，不在资助范围里。'],
  ['other-aid', { receivedOtherAid: true }, '今年已经在别处领过同类助学金，不能再领一份。'],
])('the rule “%s” refuses %j and says why', (code, answers, sentence) => {
  const verdict = verdictIn(ankang, { ...filed, ...answers })
  expect(verdict.state).toBe('not_eligible')
  expect(verdict.rules.find((rule) => rule.code === code)).toMatchObject({ state: 'unmet', sentence })
})

test('somebody who is no member is shown the way to join', () => {
  const verdict = verdictIn(ankang, filed, { ...member, isMember: false })
  expect(verdict.rules.find(({ code }) => code === 'membership')).toMatchObject({
    state: 'unmet',
    insteadProgramme: 'join-union',
  })
})

test('before the first answer everything is open, and nothing is refused', () => {
  const verdict = verdictIn(ankang, {}, stranger)
  expect(verdict.state).toBe('unknown')
  expect(verdict.rules.map(({ state }) => state)).toEqual(Array(5).fill('unknown'))
})

test.each(cities.map((city): [string, City] => [city.name, city]))(
  '%s pays a whole number of fen in every branch, more with a file and more for a university',
  (_, city) => {
    const amounts = [
      filed,
      { ...filed, level: 'high-school' },
      unfiled,
      { ...unfiled, level: 'high-school' },
    ].map((answers) => amountIn(city, answers))
    const [filedUniversity = 0, filedHighSchool = 0, otherUniversity = 0, otherHighSchool = 0] = amounts
    expect(amounts.every((fen) => Number.isInteger(fen) && fen > 0)).toBe(true)
    expect(filedUniversity).toBeGreaterThan(filedHighSchool)
    expect(filedUniversity).toBeGreaterThan(otherUniversity)
    expect(filedHighSchool).toBeGreaterThan(otherHighSchool)
  },
)

test.each([
  [
    'a first-year student of a family with a file',
    { ...filed, schoolYear: 'first' },
    ['hardshipProof', 'admissionLetter'],
  ],
  ['one who has studied before', { ...filed, schoolYear: 'later' }, ['hardshipProof', 'enrolmentProof']],
  ['a family without a file', { ...unfiled, schoolYear: 'first' }, ['incomeProof', 'admissionLetter']],
  [
    'a family in illness',
    { ...unfiled, schoolYear: 'first', cause: 'illness' },
    ['incomeProof', 'admissionLetter', 'diagnosis'],
  ],
])('%s is asked only for what matters', (_, answers, expected) => {
  const always = ['parentId', 'childId', 'householdRegister', 'feeBill', 'bankCard']
  const needed = neededMaterials(tuitionAid, scopeOf(tuitionAid, answers, member, '2026-08-03'))
  expect(needed.map(({ code }) => code).filter((code) => !always.includes(code))).toEqual(expected)
  expect(needed.map(({ code }) => code)).toEqual(expect.arrayContaining(always))
})

test('a family with a file is not asked for its income in the form either', () => {
  const asked = (answers: Answers) =>
    Object.keys(checkForm(tuitionAid, scopeOf(tuitionAid, answers, member, '2026-08-03')))
  expect(asked({ hasHardshipFile: true })).not.toContain('householdYearIncomeFen')
  expect(asked({ hasHardshipFile: true })).not.toContain('allowsCheck')
  expect(asked({ hasHardshipFile: false })).toEqual(
    expect.arrayContaining(['householdYearIncomeFen', 'householdSize', 'allowsCheck']),
  )
})

function verdictIn(city: City, answers: Answers, person: KnownPerson = member) {
  const programme = programmeIn(city, tuitionAid)
  return judge(programme, scopeOf(programme, answers, person, '2026-08-03'))
}

function amountIn(city: City, answers: Answers): number {
  const programme = programmeIn(city, tuitionAid)
  if (programme.fulfilment.kind !== 'money') throw new RangeError(programme.fulfilment.kind)
  return numberFrom(programme.fulfilment.amountFen, scopeOf(programme, answers, member, '2026-08-03'))
}

test.each(cities.filter(({ programmes }) => programmes.some(({ code }) => code === tuitionAid.code)))(
  'the headline of $code is the most that any family gets',
  (city) => {
    const { headline, gains } = programmeIn(city, tuitionAid)
    const yuan = gains.map(({ figure }) => Number(figure.replace(/[¥,]/g, '')))
    expect(headline).toBe(`最高¥${Math.max(...yuan).toLocaleString('en')}`)
  },
)
