import { fireEvent, render, screen } from '@testing-library/react'
import { SlotGrid } from './SlotGrid'

const slots = [
  { startsAt: '2026-08-05T01:00:00.000Z', label: '09:00', isFree: true },
  { startsAt: '2026-08-05T01:30:00.000Z', label: '09:30', isFree: false },
]
const choose = jest.fn()

beforeEach(() => choose.mockReset())

test('a free time is chosen by a tap', () => {
  render(<SlotGrid slots={slots} chosen={null} onChoose={choose} />)
  fireEvent.click(screen.getByRole('radio', { name: '09:00' }))
  expect(choose).toHaveBeenCalledWith('2026-08-05T01:00:00.000Z')
})

test('a taken time says so and can not be chosen', () => {
  render(<SlotGrid slots={slots} chosen={null} onChoose={choose} />)
  const taken = screen.getByRole('radio', { name: '09:30，已被约' })
  fireEvent.click(taken)
  expect(choose).not.toHaveBeenCalled()
  expect(taken).toHaveAttribute('aria-disabled', 'true')
})

test('a time that was lost meanwhile is no longer shown as chosen', () => {
  render(<SlotGrid slots={slots} chosen="2026-08-05T01:30:00.000Z" onChoose={choose} />)
  expect(screen.getByRole('radio', { name: '09:30，已被约' })).toHaveAttribute('aria-checked', 'false')
})
