import { moneyLabel, parseMoney } from './money'

test.each([
  ['3000', 300000],
  ['3,000.5', 300050],
  ['3，000.50', 300050],
  ['¥3000', 300000],
  ['￥ 3000元', 300000],
  ['0.01', 1],
  ['0', 0],
  ['', null],
  ['三千', null],
  ['-5', null],
  ['1.234', null],
  ['12.', null],
  ['1e5', null],
])('a person who types “%s” means %p fen', (text, fen) => {
  expect(parseMoney(text)).toBe(fen)
})

test.each([
  [0, '¥0'],
  [5, '¥0.05'],
  [300000, '¥3,000'],
  [300050, '¥3,000.50'],
  [123456789, '¥1,234,567.89'],
])('%i fen reads %s', (fen, label) => {
  expect(moneyLabel(fen)).toBe(label)
})

test('an amount survives being shown and typed again', () => {
  for (const fen of [0, 1, 99, 100, 152000, 5000000]) expect(parseMoney(moneyLabel(fen))).toBe(fen)
})
