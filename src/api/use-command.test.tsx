import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { useBook } from './bookings'
import { queryClient } from './query-client'

const request = jest.mocked(Taro.request)
const refused = { code: 'slot_taken', message: '这个时段刚刚被约走了，请换一个时段。', requestId: 'r1' }
const body = (startsAt: string) => ({ body: { clinicId: 'c1', startsAt, answers: {} } })
const booking = {
  id: 'b1',
  reference: 'A1',
  clinicTitle: '法律咨询',
  place: '服务中心',
  address: '样例路',
  phone: '12351',
  startsAt: '2026-07-21T06:30:00.000Z',
  endsAt: '2026-07-21T07:00:00.000Z',
  status: 'confirmed',
  revision: 0,
  isAnonymous: false,
  summary: [],
  outcome: null,
  outcomeNote: null,
  canCancel: true,
}

const lost = () => request.mockImplementationOnce(() => Promise.reject(new Error('request:fail')) as never)
const answer = (statusCode: number, data: unknown) =>
  request.mockImplementationOnce(() => Promise.resolve({ statusCode, data, header: {} }) as never)
const keys = () => request.mock.calls.map(([options]) => options.header?.['idempotency-key'] as string)

function bookOnPhone() {
  const wrapper = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useBook(), { wrapper })
  return (startsAt: string) => act(() => result.current.run(body(startsAt)))
}

beforeEach(() => request.mockReset())

test('a lost answer is asked for again under the same key, so nothing happens twice', async () => {
  lost()
  answer(200, booking)
  const book = bookOnPhone()
  expect(await book('2026-07-21T06:30:00.000Z')).toBeNull()
  expect(await book('2026-07-21T06:30:00.000Z')).toMatchObject({ id: 'b1' })
  expect(new Set(keys()).size).toBe(1)
})

test('after success the next booking is another one', async () => {
  answer(200, booking)
  answer(200, booking)
  const book = bookOnPhone()
  await book('2026-07-21T06:30:00.000Z')
  await book('2026-07-21T06:30:00.000Z')
  expect(new Set(keys()).size).toBe(2)
})

test('after a refusal, another slot is another wish', async () => {
  answer(409, refused)
  answer(200, booking)
  const book = bookOnPhone()
  expect(await book('2026-07-21T06:30:00.000Z')).toBeNull()
  await book('2026-07-21T07:00:00.000Z')
  expect(new Set(keys()).size).toBe(2)
})
