import { render, screen } from '@testing-library/react'
import { CodeSheet } from './CodeSheet'

const code = {
  code: 'AAAAAAAAAAAAAAAAAAAAAA',
  unionId: 'u1',
  unionName: '样例工会',
  status: 'active' as const,
  joined: 3,
  link: 'https://union.example/j/AAAAAAAAAAAAAAAAAAAAAA',
  qrPng: 'data:image/png;base64,',
}
const draw = (change: Partial<Parameters<typeof CodeSheet>[0]['code']>, isNew = false) =>
  render(<CodeSheet code={{ ...code, ...change }} isNew={isNew} onReplaced={jest.fn()} />)

test('a revoked code says that it is, and offers nothing to hand out', () => {
  draw({ status: 'revoked' })
  expect(screen.getByText('这个入会码已停用')).toBeVisible()
  expect(screen.getByText(/已经通过它入会的 3 人不受影响/)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a code that has just taken the place of another says that the old one no longer works', () => {
  draw({}, true)
  expect(screen.getByText('新码已启用')).toBeVisible()
  expect(screen.getByText(/旧码、旧海报和旧链接不能再用/)).toBeVisible()
})

test('a code in use speaks of no other', () => {
  draw({})
  expect(screen.queryByText('新码已启用')).toBeNull()
  expect(screen.getByRole('button', { name: '停用并换新码' })).toBeVisible()
})
