import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import { type ErrorCode, sentenceOf } from '#contract/errors'
import { RedeemOne } from './RedeemOne'

const request = jest.mocked(Taro.request)
const answer = (statusCode: number, data: unknown) =>
  request.mockImplementationOnce(() => Promise.resolve({ statusCode, data, header: {} }) as never)
const handed = {
  title: '清凉包',
  contents: ['毛巾', '凉茶'],
  maskedName: '样*手',
  placeName: '样例驿站',
  redeemedAt: '2026-08-03T01:30:00.000Z',
}

function redeem() {
  render(
    <QueryClientProvider client={queryClient}>
      <RedeemOne code="ABCD2345" />
    </QueryClientProvider>,
  )
}

beforeEach(() => request.mockReset())

test('a good code says large that it may be handed over, what, and to whom', async () => {
  answer(200, handed)
  redeem()
  expect(await screen.findByText('已核销，请发放')).toBeVisible()
  expect(screen.getByText('样*手 · 清凉包')).toBeVisible()
  expect(screen.getByText('毛巾、凉茶')).toBeVisible()
  expect(screen.getByText('已在 09:30 登记')).toBeVisible()
})

test.each([
  ['voucher_redeemed', { when: '8月3日 周一 09:30' }, '已经领过', /8月3日 周一 09:30/],
  ['voucher_elsewhere', { station: '样例东站' }, '不在这里领', /样例东站/],
  ['voucher_expired', { until: '8月1日' }, '已过期', /8月1日/],
  ['voucher_unknown', {}, '没有这个码', /请核对/],
] as const)(
  '%s is told in one large word and a sentence',
  async (code: ErrorCode, params, word, sentence) => {
    answer(409, { code, message: sentenceOf(code, params), requestId: 'r1' })
    redeem()
    expect(await screen.findByText(word)).toBeVisible()
    expect(screen.getByText(sentence)).toBeVisible()
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
  },
)

test('a lost answer is asked for again under the same key, so that nothing is handed over twice', async () => {
  request.mockImplementationOnce(() => Promise.reject(new Error('request:fail')) as never)
  answer(200, handed)
  redeem()
  fireEvent.click(await screen.findByRole('button', { name: '再试一次' }))
  expect(await screen.findByText('已核销，请发放')).toBeVisible()
  const [first, second] = request.mock.calls.map(([options]) => options.header?.['idempotency-key'])
  expect(second).toBe(first)
})
