import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import { ReviewView } from './ReviewView'
import { sampleApplication, sampleMaterial } from './testing-application'

const request = jest.mocked(Taro.request)
const draft = sampleApplication({
  grantFen: 300_000,
  summary: [
    { code: 'study', title: '孩子上学', rows: [{ code: 'school', label: '学校全称', value: '样例大学' }] },
    { code: 'payment', title: '收款银行卡', rows: [{ code: 'bank', label: '开户银行', value: '未填写' }] },
  ],
  materials: [sampleMaterial({ state: 'declared_missing' })],
})
const answer = (statusCode: number, data: unknown) =>
  request.mockImplementationOnce(() => Promise.resolve({ statusCode, data, header: {} }) as never)

beforeEach(() => {
  request.mockReset()
  render(
    <QueryClientProvider client={queryClient}>
      <ReviewView application={draft} />
    </QueryClientProvider>,
  )
})

const handIn = () =>
  act(async () => fireEvent.click(screen.getByRole('button', { name: '提交金秋助学申请' })))

test('every answer stands there, what is left open too, and each group leads to where it is changed', () => {
  expect(screen.getByText('样例大学')).toBeVisible()
  expect(screen.getByText('审核通过后发放¥3,000')).toBeVisible()
  expect(screen.getByText('未填写')).toBeVisible()
  expect(screen.getByText('已说明没有')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '修改收款银行卡' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: '/pages/applications/form?from=review&id=a1&group=1',
  })
  fireEvent.click(screen.getByRole('button', { name: '修改材料' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/applications/materials?from=review&id=a1' })
})

test('a problem that the server finds leads back to its field', async () => {
  answer(400, {
    code: 'invalid_input',
    message: '有 1 处需要修改，请看各项下面的说明。',
    fields: { bank: '请填写「开户银行」。' },
  })
  await handIn()
  fireEvent.click(await screen.findByRole('link', { name: '请填写「开户银行」。' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: '/pages/applications/form?from=review&id=a1&group=1&field=bank',
  })
})

test('two taps on the button send one key, and the number comes next', async () => {
  const submitted = { ...draft, status: 'in_review', reference: '779684551889' }
  answer(200, submitted)
  answer(200, submitted)
  const button = screen.getByRole('button', { name: '提交金秋助学申请' })
  await act(async () => {
    fireEvent.click(button)
    fireEvent.click(button)
  })
  const keys = request.mock.calls.map(([options]) => options.header?.['idempotency-key'] as string)
  expect(new Set(keys).size).toBe(1)
  await waitFor(() =>
    expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/pages/applications/done?id=a1' }),
  )
})
