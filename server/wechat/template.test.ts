import fc from 'fast-check'
import { type TemplateKind, templateData, templateKinds, templateValue } from './template'

const mixed = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'工会会员陈𠮷👷🏽é\u0301·Aa1 ，\n\t\u2028'),
    fc.constantFrom('\uD83D', '\uDE00', '\u0000'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
})
const figures = fc.oneof(fc.integer(), fc.double(), fc.maxSafeNat())
const instants = fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
const loneSurrogate = /\p{Cs}/u
const codePoints = (text: string) => [...text].length

/** What WeChat accepts of each kind, written down apart from the code that makes it. */
const accepted = {
  thing: (text) => codePoints(text) <= 20,
  name: (text) => codePoints(text) <= (/\p{Script=Han}/u.test(text) ? 10 : 20) && !/\d/.test(text),
  phrase: (text) => codePoints(text) <= 5 && /^\p{Script=Han}+$/u.test(text),
  character_string: (text) => text.length <= 32 && /^[\x20-\x7e]+$/.test(text),
  number: (text) => text.length <= 32 && /^-?\d+(\.\d+)?$/.test(text),
  time: (text) => /^\d{1,4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}$/.test(text),
  date: (text) => /^\d{1,4}年\d{1,2}月\d{1,2}日( \d{2}:\d{2})?$/.test(text),
  amount: (text) => /^¥\d+\.\d{2}$/.test(text) && text.replace(/\D/g, '').length <= 10,
  phone_number: (text) => text.length <= 17 && /^[\d+() -]+$/.test(text),
  car_number: (text) => codePoints(text) <= 8,
} satisfies Record<TemplateKind, (text: string) => boolean>

test.each(templateKinds)('whatever goes into a field of kind %s, WeChat accepts what comes out', (kind) => {
  fc.assert(
    fc.property(fc.oneof(mixed, figures, instants), (value) => {
      const text = templateValue(kind, value)
      expect(loneSurrogate.test(text)).toBe(false)
      expect(/\p{Cc}/u.test(text)).toBe(false)
      expect(text === '' || accepted[kind](text)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a text that fits already stays as it is', () => {
  const words = fc.string({ unit: fc.constantFrom(...'金秋助学已发放𠮷'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(words, (text) => {
      expect(templateValue('thing', text)).toBe(text)
      expect(templateValue('name', text)).toBe(text)
      expect(templateValue('phrase', text)).toBe(text)
    }),
  )
})

test.each<[TemplateKind, string | number, string]>([
  ['thing', '一二三四五六七八九十一二三四五六七八九十多', '一二三四五六七八九十一二三四五六七八九十'],
  ['thing', `${'好'.repeat(19)}👷👷`, `${'好'.repeat(19)}👷`],
  ['thing', '法律咨询\n改到周三', '法律咨询 改到周三'],
  ['name', '示例王骑手的名字特别特别长', '示例王骑手的名字特别'],
  ['name', 'A sample of a long English name', 'A sample of a long E'],
  ['phrase', '已通过 OK！', '已通过'],
  ['phrase', '等待会员补充材料', '等待会员补'],
  ['character_string', '编号AK-2026-000123', 'AK-2026-000123'],
  ['character_string', 'A'.repeat(40), 'A'.repeat(32)],
  ['time', '2019-10-01T07:01:00.000Z', '2019年10月1日 15:01'],
  ['time', '2019-09-30T16:30:00Z', '2019年10月1日 00:30'],
  ['date', '2019-10-01', '2019年10月1日'],
  ['date', '2019-10-01T07:01:00Z', '2019年10月1日 15:01'],
  ['amount', 123450, '¥1234.50'],
  ['amount', 5, '¥0.05'],
  ['number', 42, '42'],
  ['phone_number', '+86-0766-66888866', '+86-0766-66888866'],
  ['car_number', '粤A8Z888挂', '粤A8Z888挂'],
])('%s %j is written as %j', (kind, value, written) => {
  expect(templateValue(kind, value)).toBe(written)
})

test.each<[TemplateKind, string | number]>([
  ['thing', ' \n '],
  ['phrase', 'approved'],
  ['number', '12 apples'],
  ['number', '9'.repeat(33)],
  ['time', '2019-10-01'],
  ['time', '9999-12-31T20:00:00Z'],
  ['date', '2019-02-30'],
  ['amount', 10_000_000_000],
  ['amount', 0.5],
  ['amount', '12.50'],
  ['phone_number', '199000000001990000000'],
  ['car_number', '粤A88888888'],
])('%s %j cannot be told in a way that is both true and accepted, so it stays untold', (kind, value) => {
  expect(templateValue(kind, value)).toBe('')
})

test('a message names the field that cannot be filled', () => {
  expect(templateData({ thing1: '金秋助学', phrase2: 'ok' })).toEqual({ ok: false, field: 'phrase2' })
  expect(templateData({ thing1: '金秋助学', colour2: 'red' })).toEqual({ ok: false, field: 'colour2' })
  expect(templateData({ thing1: '金秋助学', amount2: 300000 })).toEqual({
    ok: true,
    data: { thing1: { value: '金秋助学' }, amount2: { value: '¥3000.00' } },
  })
})
