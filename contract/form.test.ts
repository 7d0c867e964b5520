import { type Field, type FieldKind, fieldKinds } from './catalogue'
import { type Answer, type Answers, type RuleScope, stranger } from './eligibility'
import { checkFields, checkForm, checkGroup, isAnswered, isMasked, isSealed, summarise } from './form'
import { identityCheckDigit } from './personal-data'
import { sampleField, sampleProgramme } from './testing-programme'

const today = '2026-08-03'
const identityNumber = `99000119920314101${identityCheckDigit('99000119920314101')}`
const options = [{ value: 'a', label: '甲' }]

interface Kind {
  extra?: Partial<Field>
  right: Answer
  shown: string
  wrong: Answer
  sentence: string
}

/** For each kind: a right answer and how it is summed up, a wrong one and what is said about it. */
const kinds = {
  text: {
    right: '两年前',
    shown: '两年前',
    wrong: '一二三四',
    sentence: '最多 3 个字，现在是 4 个。',
    extra: { maxLength: 3 },
  },
  name: {
    right: '阿依古丽·买买提',
    shown: '阿依古丽·买买提',
    wrong: '王5',
    sentence: '请填写证件上的姓名，2 到 30 个字。',
  },
  identity_number: {
    right: identityNumber,
    shown: `990***********${identityNumber.slice(-4)}`,
    wrong: '123',
    sentence: '身份证号应为 18 位，末位可以是 X，请对照证件检查。',
  },
  phone: {
    right: '19900001001',
    shown: '19900001001',
    wrong: '110',
    sentence: '手机号应为 11 位数字，请检查。',
  },
  choice: { right: 'a', shown: '甲', wrong: 'b', sentence: '请从列出的选项中选一个。', extra: { options } },
  date: {
    right: '2026-08-03',
    shown: '8月3日 周一',
    wrong: '2026-02-30',
    sentence: '请选择一个存在的日期。',
  },
  money: { right: 300050, shown: '¥3,000.50', wrong: 1.5, sentence: '请填写金额，例如 3000 或 3000.50。' },
  count: { right: 3, shown: '3', wrong: 21, sentence: '这一项不能大于 20。', extra: { min: 1, max: 20 } },
  yes_no: { right: false, shown: '否', wrong: 'no', sentence: '请选择「是」或「否」。' },
  bank_account: {
    right: '6200000000000012344',
    shown: '**** 2344',
    wrong: '6200000000000012345',
    sentence: '银行卡号对不上，请对照卡面检查，空格可以不填。',
  },
  place: {
    right: 'station',
    shown: '样例驿站',
    wrong: 5,
    sentence: '请选择一个地点。',
  },
  declaration: {
    right: true,
    shown: '已同意',
    wrong: false,
    sentence: '请阅读并勾选「这一项」。',
  },
} satisfies Record<FieldKind, Kind>

/** What is said where nothing is answered, unless something is to be filled in. */
const openSentences: Partial<Record<FieldKind, string>> = {
  choice: '请选择「这一项」。',
  yes_no: '请选择「这一项」。',
  place: '请选择「这一项」。',
  date: '请选择「这一项」。',
  declaration: '请阅读并勾选「这一项」。',
}

describe.each(fieldKinds)('a field of kind %s', (kind) => {
  const { right, shown, wrong, sentence, extra }: Kind = kinds[kind]
  const field = fieldOf(kind, extra)

  test('takes a right answer and sums it up', () => {
    expect(checkFields([field], scopeWith({ it: right }))).toEqual({})
    expect(summaryOf(field, { it: right })).toBe(shown)
  })

  test('says what is wrong with a wrong answer', () => {
    expect(checkFields([field], scopeWith({ it: wrong }))).toEqual({ it: sentence })
  })

  test('asks for an answer, unless it is optional', () => {
    expect(checkFields([field], scopeWith({}))).toEqual({ it: openSentences[kind] ?? '请填写「这一项」。' })
    expect(checkFields([{ ...field, optional: true }], scopeWith({ it: '' }))).toEqual({})
    expect(summaryOf(field, {})).toBe('未填写')
    expect(summaryOf({ ...field, optional: true }, {})).toBe('未填写（选填）')
  })
})

test.each([
  ['with a birthday that does not exist', withCheckDigit('99000119920231101'), '身份证号里的出生日期不存在'],
  ['with a birthday to come', withCheckDigit('99000120270101101'), '身份证号里的出生日期还没有到'],
  [
    'with one digit mistyped',
    `${identityNumber.slice(0, 17)}${identityNumber.endsWith('0') ? '1' : '0'}`,
    '最后一位对不上',
  ],
])('an identity number %s gets its own sentence', (_, value, sentence) => {
  expect(checkFields([fieldOf('identity_number')], scopeWith({ it: value })).it).toContain(sentence)
})

test.each(['identity_number', 'bank_account'] as const)('a masked %s stands for "as it was"', (kind) => {
  const field = fieldOf(kind)
  expect(isSealed(field)).toBe(true)
  const kept = { it: '990***********1234' }
  expect(checkFields([field], scopeWith(kept), kept)).toEqual({})
  expect(summaryOf(field, { it: '990***********1234' })).toBe('990***********1234')
})

test.each(['identity_number', 'bank_account', 'phone', 'name'] as const)(
  'a %s with stars that nobody sent before is no answer',
  (kind) => {
    for (const kept of [{}, { it: '990***********9999' }] as Answers[])
      expect(checkFields([fieldOf(kind)], scopeWith({ it: '990***********1234' }), kept)).toHaveProperty('it')
  },
)

describe('somebody too young by the number on the form', () => {
  const number = sampleField('number', 'identity_number', { prefill: 'person.identityNumber' })
  const programme = sampleProgramme({
    form: [{ code: 'group', title: '一组', fields: [number] }],
    eligibility: [
      {
        code: 'age',
        title: '年龄',
        needs: ['person.age'],
        rule: { '>=': [{ var: 'person.age' }, 16] },
        met: '',
        unmet: '还没有满16周岁。',
        instead: '请先核对身份证号。',
        figures: {},
      },
    ],
  })
  const born = (day: string) => scopeWith({ number: withCheckDigit(`990001${day}101`) })

  test('is told beside the number', () => {
    expect(checkGroup(programme, [number], born('20100804'))).toEqual({
      number: '还没有满16周岁。请先核对身份证号。',
    })
    expect(checkForm(programme, born('20260802'))).toEqual({ number: '还没有满16周岁。请先核对身份证号。' })
  })

  test('and of age on the birthday itself', () => {
    expect(checkGroup(programme, [number], born('20100803'))).toEqual({})
  })
})

test('tomorrow is refused for what has happened and taken for what is planned', () => {
  const field = fieldOf('date')
  expect(checkFields([field], scopeWith({ it: '2026-08-04' }))).toEqual({
    it: '这一项不能晚于今天（8月3日 周一）。',
  })
  expect(checkFields([{ ...field, future: true }], scopeWith({ it: '2026-08-04' }))).toEqual({})
})

test('an amount below the least says the least as money', () => {
  const field = fieldOf('money', { min: 10000 })
  expect(checkFields([field], scopeWith({ it: 9999 }))).toEqual({ it: '这一项不能小于 ¥100。' })
})

test('what is not shown is neither checked nor summed up', () => {
  const hidden = fieldOf('text', { when: { '===': [{ var: 'answers.other' }, true] } })
  expect(checkFields([hidden], scopeWith({}))).toEqual({})
  expect(summarise(programmeWith([hidden]), scopeWith({ it: 'x' }), {})).toEqual([])
  expect(checkForm(programmeWith([hidden]), scopeWith({ other: true }))).toEqual({ it: '请填写「这一项」。' })
})

test('no and nought are answers, an empty text is none', () => {
  expect([false, 0, '', undefined].map(isAnswered)).toEqual([true, true, false, false])
  expect(isMasked('王*')).toBe(true)
  expect(isMasked(12)).toBe(false)
})

function fieldOf(kind: FieldKind, extra: Partial<Field> = {}): Field {
  return sampleField('it', kind, extra)
}

function programmeWith(fields: Field[]) {
  return sampleProgramme({ form: [{ code: 'group', title: '一组', fields }] })
}

function scopeWith(answers: Answers): RuleScope {
  return { answers, constants: {}, person: stranger, today }
}

function summaryOf(field: Field, answers: Answers): string | undefined {
  return summarise(programmeWith([field]), scopeWith(answers), { station: '样例驿站' })[0]?.rows[0]?.value
}

function withCheckDigit(first17: string): string {
  return first17 + identityCheckDigit(first17)
}
