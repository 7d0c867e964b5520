import { render, screen } from '@testing-library/react'
import type { Booking } from '#contract/bookings'
import { BookingOutcome } from './BookingOutcome'

const booking: Booking = {
  id: 'one',
  reference: '202608050001',
  clinicTitle: '职工法律咨询',
  place: '样例服务中心',
  address: '样例街1号',
  phone: '12351',
  startsAt: '2026-08-05T01:00:00.000Z',
  endsAt: '2026-08-05T01:30:00.000Z',
  status: 'confirmed',
  revision: 0,
  isAnonymous: false,
  summary: [],
  outcome: null,
  outcomeNote: null,
  canCancel: true,
}

test('while it is ahead, one is asked to cancel in time', () => {
  render(<BookingOutcome booking={booking} />)
  expect(screen.getByText('不能来请提前取消，把时段留给别人。')).toBeInTheDocument()
})

test('once its time has come, nobody is asked to cancel it any more', () => {
  render(<BookingOutcome booking={{ ...booking, canCancel: false }} />)
  expect(screen.getByText('约定的时间到了。')).toBeInTheDocument()
  expect(screen.queryByText(/取消/)).toBeNull()
})
