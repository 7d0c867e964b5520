import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import { keepToken } from '#phone/token'
import LeavePage from './leave'

const card = {
  ...{ maskedName: '样**', unionName: '样例工会', cityName: '靖西', memberNumber: '1' },
  ...{ status: 'active', since: '2026-08-03T06:03:00.000Z' },
}
const busy = { code: 'membership_busy', message: '您有一份申请正在办理。' }
const answer = (statusCode: number, data: unknown) => Promise.resolve({ statusCode, data, header: {} })
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))

test('a refusal is over when the question is asked anew', async () => {
  keepToken('sample')
  jest
    .mocked(Taro.request)
    .mockImplementation((({ url }: { url: string }) =>
      url.endsWith('/leave') ? answer(409, busy) : answer(200, card)) as never)
  render(
    <QueryClientProvider client={queryClient}>
      <LeavePage />
    </QueryClientProvider>,
  )
  await screen.findByText('退出样例工会')
  await press('仍要退会')
  await press('确认退会')
  expect(await screen.findByText(busy.message)).toBeVisible()
  await press('再想想')
  await press('仍要退会')
  expect(screen.queryByText(busy.message)).toBeNull()
})
