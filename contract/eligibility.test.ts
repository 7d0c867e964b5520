import type { EligibilityRule } from './catalogue'
import {
  type Answers,
  checkedFields,
  judge,
  type KnownPerson,
  neededMaterials,
  numberFrom,
  scopeOf,
  shownFields,
  stranger,
} from './eligibility'
import { sampleField, sampleProgramme } from './testing-programme'

const hasFile = { '===': [{ var: 'answers.hasFile' }, true] }
const perHead = { '/': [{ var: 'answers.incomeFen' }, { var: 'answers.people' }] }
const line = { '*': [{ var: 'constants.baseFen' }, { var: 'constants.multiplier' }] }

const income: EligibilityRule = {
  code: 'income',
  title: '收入',
  when: { '!': hasFile },
  needs: ['hasFile', 'incomeFen', 'people'],
  rule: { '<=': [perHead, line] },
  met: '人均{perHead}，线{line}',
  unmet: '人均{perHead}，比线{line}高{over}（{base}的{multiplier}倍，{day}，{nobody}）',
  instead: '可以先建档',
  insteadProgramme: 'hardship-file',
  figures: {
    perHead: { rule: perHead, format: 'money' },
    line: { rule: line, format: 'money' },
    over: { rule: { '-': [perHead, line] }, format: 'money' },
    base: { rule: { var: 'constants.baseFen' }, format: 'number' },
    multiplier: { rule: { var: 'constants.multiplier' }, format: 'text' },
    day: { rule: { var: 'today' }, format: 'date' },
  },
}
const membership: EligibilityRule = {
  code: 'membership',
  title: '会员',
  needs: ['person.isMember'],
  rule: { var: 'person.isMember' },
  met: '是会员',
  unmet: '不是会员',
  figures: {},
}
const programme = sampleProgramme({
  eligibility: [income, membership],
  constants: { baseFen: 100000, multiplier: 1.5 },
  form: [
    {
      code: 'group',
      title: '一组',
      fields: [
        sampleField('hasFile', 'yes_no'),
        sampleField('people', 'count'),
        sampleField('incomeFen', 'money', { when: { '===': [{ var: 'answers.hasFile' }, false] } }),
      ],
    },
  ],
  materials: [
    {
      code: 'fileProof',
      title: '档案',
      help: '',
      when: hasFile,
      maxFiles: 1,
      purpose: '测试',
      retentionMonths: 1,
    },
  ],
})
const member: KnownPerson = { isMember: true, isVerified: true, age: 30, occupation: null }

describe('the income rule', () => {
  test.each([
    ['below the line', 300000, 'met', '人均¥1,000，线¥1,500'],
    ['at the line', 450000, 'met', '人均¥1,500，线¥1,500'],
    [
      'one yuan above the line',
      450300,
      'unmet',
      '人均¥1,501，比线¥1,500高¥1（100000的1.5倍，8月3日 周一，{nobody}）',
    ],
  ])('for an income %s shows the figures', (_, incomeFen, state, sentence) => {
    const verdict = verdictOf({ hasFile: false, incomeFen, people: 3 })
    expect(verdict.rules[0]).toMatchObject({ state, sentence })
  })

  test('says what to do instead only to those who need it', () => {
    const instead = { instead: '可以先建档', insteadProgramme: 'hardship-file' }
    expect(verdictOf({ hasFile: false, incomeFen: 900000, people: 3 }).rules[0]).toMatchObject(instead)
    expect(verdictOf({ hasFile: false, incomeFen: 0, people: 3 }).rules[0]).not.toMatchObject(instead)
  })

  test.each([[{}], [{ hasFile: false }], [{ hasFile: false, incomeFen: 1, people: '' }]])(
    'stays open while %j is all that is answered',
    (answers) => {
      const verdict = verdictOf(answers)
      expect(verdict.state).toBe('unknown')
      expect(verdict.rules[0]).toMatchObject({ state: 'unknown', sentence: '回答后告诉您' })
    },
  )

  test('is left out for families with a file', () => {
    expect(verdictOf({ hasFile: true }).rules.map((rule) => rule.code)).toEqual(['membership'])
  })
})

describe('membership', () => {
  test('is told after sign-in and holds up nobody before', () => {
    const verdict = verdictOf({ hasFile: true }, stranger)
    expect(verdict.state).toBe('eligible')
    expect(verdict.rules[0]).toMatchObject({ state: 'unknown', sentence: '登录、核对身份后告诉您' })
  })

  test('is refused to a person who is known not to be a member', () => {
    expect(verdictOf({ hasFile: true }, { ...member, isMember: false }).state).toBe('not_eligible')
  })
})

test('the check asks the fields that some rule needs, in the order of the form', () => {
  expect(checkedFields(programme).map((field) => field.code)).toEqual(['hasFile', 'people', 'incomeFen'])
})

test('fields and materials follow the answers', () => {
  const answered = (hasFile: boolean) => scopeOf(programme, { hasFile }, stranger, '2026-08-03')
  expect(shownFields(programme, answered(true)).map((field) => field.code)).toEqual(['hasFile', 'people'])
  expect(shownFields(programme, answered(false))).toHaveLength(3)
  expect(neededMaterials(programme, answered(true)).map((material) => material.code)).toEqual(['fileProof'])
  expect(neededMaterials(programme, answered(false))).toEqual([])
})

test('a rule that gives no whole number is an error, not an amount', () => {
  const scope = scopeOf(programme, {}, stranger, '2026-08-03')
  expect(numberFrom({ var: 'constants.baseFen' }, scope)).toBe(100000)
  expect(() => numberFrom({ var: 'constants.multiplier' }, scope)).toThrow(RangeError)
  expect(() => numberFrom({ var: 'constants.nothing' }, scope)).toThrow(RangeError)
})

function verdictOf(answers: Answers, person: KnownPerson = member) {
  return judge(programme, scopeOf(programme, answers, person, '2026-08-03'))
}
