import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { type Field, type FieldKind, fieldKinds } from '#contract/catalogue'
import type { Answers } from '#contract/eligibility'
import { checkFields } from '#contract/form'
import { withAnswer } from '#phone/answers'
import { FormFields } from './FormFields'

const today = '2026-07-20'

function fieldOf(kind: FieldKind, more: Partial<Field> = {}): Field {
  return {
    code: `a${kind.replace(/_/g, '')}`,
    kind,
    label: `问题 ${kind}`,
    purpose: '测试',
    sensitivity: 'plain',
    retentionMonths: 1,
    ...more,
  }
}

const fields = fieldKinds.map((kind) =>
  fieldOf(kind, {
    options: [{ value: 'rider', label: '外卖配送员' }],
    statement: '我自愿加入工会',
    placeKind: 'station',
  }),
)
const places = [
  { code: 'north', name: '样例驿站', kind: 'station', address: '样例路 1 号', hours: '08:00–20:00' },
]

function Form({ shown, first = {} }: { shown: Field[]; first?: Answers }) {
  const [answers, setAnswers] = useState(first)
  const scope = { answers, constants: {}, person, today }
  return (
    <>
      <FormFields
        fields={shown}
        answers={answers}
        problems={checkFields(shown, scope, first)}
        today={today}
        places={places}
        onChange={(code, value) => setAnswers((all) => withAnswer(all, code, value))}
      />
      <output>{JSON.stringify(answers)}</output>
    </>
  )
}

const person = { isMember: false, isVerified: false, age: null, occupation: null }
const unfilled = (field: Field) =>
  checkFields([field], { answers: {}, constants: {}, person, today })[field.code] ?? '没有说明'
const answers = () => JSON.parse(screen.getByRole('status', { hidden: true }).textContent ?? '') as Answers

test.each(fieldKinds)(
  'a field of kind %s is drawn with its own sentence when it is not filled in',
  (kind) => {
    const field = fields.find((one) => one.kind === kind)
    if (!field) throw new RangeError(kind)
    render(<Form shown={[field]} />)
    expect(screen.getByRole('alert')).toHaveTextContent(unfilled(field))
    expect(screen.getAllByText(kind === 'declaration' ? '我自愿加入工会' : /^问题/)[0]).toBeVisible()
  },
)

test('money typed in yuan becomes fen, and a word for it is told to be no amount', () => {
  render(<Form shown={[fieldOf('money')]} />)
  const input = screen.getByLabelText('问题 money，单位元')
  fireEvent.change(input, { target: { value: '3,000.5' } })
  expect(answers()).toEqual({ amoney: 300_050 })
  expect(input).toHaveValue('3,000.5')
  fireEvent.change(input, { target: { value: '三千' } })
  expect(screen.getByRole('alert')).toHaveTextContent('请填写金额，例如 3000 或 3000.50。')
})

test('a bank card may be typed with spaces, and a wrong digit is told', () => {
  render(<Form shown={[fieldOf('bank_account')]} />)
  const input = screen.getByLabelText('问题 bank_account')
  fireEvent.change(input, { target: { value: '6200 0000 0000 0012 345' } })
  expect(screen.getByRole('alert')).toHaveTextContent('银行卡号对不上')
  expect(answers()).toEqual({ abankaccount: '6200000000000012345' })
})

test('an identity number that came back masked stays as it was when it is only looked at', () => {
  render(<Form shown={[fieldOf('identity_number')]} first={{ aidentitynumber: '990***********1037' }} />)
  const input = screen.getByLabelText('问题 identity_number')
  expect(input).toHaveValue('990***********1037')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('choices, a place, yes or no and a declaration are answered by a tap', () => {
  const tapped = fields.filter((one) => ['choice', 'place', 'yes_no', 'declaration'].includes(one.kind))
  render(<Form shown={tapped} />)
  for (const name of ['外卖配送员', '样例驿站', '否']) fireEvent.click(screen.getByRole('radio', { name }))
  fireEvent.click(screen.getByRole('checkbox', { name: '我自愿加入工会' }))
  expect(answers()).toEqual({ achoice: 'rider', aplace: 'north', ayesno: false, adeclaration: true })
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a birthday is chosen from a month, and days to come are not to be chosen', () => {
  render(<Form shown={[fieldOf('date')]} />)
  fireEvent.click(screen.getByRole('button', { name: '问题 date：请选择日期' }))
  fireEvent.click(screen.getByRole('button', { name: '7月21日 周二' }))
  expect(answers()).toEqual({})
  fireEvent.click(screen.getByRole('button', { name: '7月19日 周日' }))
  expect(answers()).toEqual({ adate: '2026-07-19' })
})
