import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import { sampleProgramme } from '#contract/testing-programme'
import { forgetTraces } from '#phone/forget-traces'
import { useSession } from '#phone/session'
import { comeForward } from '../../testing/tarojs-taro'
import { keepBooking } from './booking-draft'
import type { Clinic } from './ClinicFacts'
import { useBeginBooking } from './use-begin-booking'
import { useBookingDraft } from './use-booking-draft'
import { useLeaveWhenDone } from './use-leave-when-done'

jest.mock('#phone/session')

const programme = sampleProgramme({ form: [{ code: 'matter', title: '想问什么', fields: [] }] })
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

describe('a time that is chosen anew', () => {
  const later = '2026-08-06T01:00:00.000Z'
  const begin = () => {
    const { result } = renderHook(() => useBeginBooking())
    result.current({ id: 'clinic', programme } as Clinic, later)
  }
  const asP1 = () => {
    signedInAs('p1')
    return open().result.current
  }
  beforeEach(() => keepBooking('clinic', 'p1', { ...chosen, answers: { topic: 'wages' } }, []))

  test('while it is not known yet who is there, or the session has ended, takes nothing from what was typed', () => {
    signedInAs(null)
    begin()
    expect(open().result.current?.answers).toEqual({})
    expect(asP1()).toMatchObject({ startsAt: later, answers: { topic: 'wages' } })
  })

  test('by another person leaves it to whom it belongs', () => {
    signedInAs('p2')
    begin()
    expect(open().result.current?.answers).toEqual({})
    expect(asP1()).toMatchObject({ ...chosen, answers: { topic: 'wages' } })
  })
})

test('a session that ends half-way leaves what is typed to the same person alone', () => {
  signedInAs('p1')
  keepBooking('clinic', 'p1', chosen, [])
  const screen = open()
  signedInAs(null)
  screen.rerender()
  act(() => screen.result.current?.change('topic', 'wages'))
  signedInAs('p2')
  expect(open().result.current).toBeNull()
  signedInAs('p1')
  expect(open().result.current?.answers).toEqual({ topic: 'wages' })
})

describe('coming back to a screen of the form', () => {
  const fillIn = () =>
    renderHook(() => {
      useLeaveWhenDone('clinic')
      return useBookingDraft('clinic', programme)
    })

  beforeEach(() => {
    jest.mocked(Taro.switchTab).mockClear()
    keepBooking('clinic', null, chosen, [])
  })

  test('after more than an hour goes on where it was, without having signed in', () => {
    jest.useFakeTimers()
    const screen = fillIn()
    act(() => screen.result.current?.change('topic', 'wages'))
    jest.advanceTimersByTime(61 * 60_000)
    act(() => comeForward())
    expect(Taro.switchTab).not.toHaveBeenCalled()
    expect(screen.result.current?.answers).toEqual({ topic: 'wages' })
    expect(open().result.current?.answers).toEqual({ topic: 'wages' })
    jest.useRealTimers()
  })

  test('after it was booked or given up passes by, until a time is chosen anew', () => {
    const screen = fillIn()
    act(() => screen.result.current?.drop())
    act(() => comeForward())
    expect(Taro.switchTab).toHaveBeenCalledTimes(1)
    keepBooking('clinic', null, chosen, [])
    act(() => comeForward())
    expect(Taro.switchTab).toHaveBeenCalledTimes(1)
  })
})
