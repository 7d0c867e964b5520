import { act, renderHook } from '@testing-library/react'
import type { Programme } from '#contract/catalogue'
import { forgetTraces } from '#phone/forget-traces'
import { useSession } from '#phone/session'
import { keepBooking } from './booking-draft'
import { useBookingDraft } from './use-booking-draft'

jest.mock('#phone/session')

const programme = { form: [{ code: 'matter', title: '想问什么', fields: [] }] } as unknown as Programme
const chosen = { startsAt: '2026-08-05T01:00:00.000Z', answers: {} }

function signedInAs(id: string | null) {
  jest
    .mocked(useSession)
    .mockReturnValue({ me: id === null ? null : { id } } as ReturnType<typeof useSession>)
}
const open = () => renderHook(() => useBookingDraft('clinic', programme))

beforeEach(() => {
  forgetTraces()
  signedInAs(null)
})

test('without a time chosen there is nothing to fill in', () => {
  expect(open().result.current).toBeNull()
})

test('what is typed on one screen is there on the next', () => {
  keepBooking('clinic', null, chosen, [])
  const first = open()
  act(() => first.result.current?.change('topic', 'wages'))
  expect(open().result.current).toMatchObject({ ...chosen, answers: { topic: 'wages' } })
})

test('whoever signs in half-way goes on with what was typed before', () => {
  keepBooking('clinic', null, chosen, [])
  const screen = open()
  act(() => screen.result.current?.change('topic', 'wages'))
  signedInAs('p1')
  screen.rerender()
  expect(screen.result.current?.answers).toEqual({ topic: 'wages' })
})

test("another person never sees somebody else's matter", () => {
  signedInAs('p1')
  keepBooking('clinic', 'p1', chosen, [])
  const screen = open()
  act(() => screen.result.current?.change('topic', 'wages'))
  signedInAs('p2')
  screen.rerender()
  expect(screen.result.current).toBeNull()
  expect(open().result.current).toBeNull()
})
