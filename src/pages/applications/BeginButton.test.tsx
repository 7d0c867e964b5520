import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import { sampleProgramme } from '#contract/testing-programme'
import { keepToken } from '#phone/token'
import { BeginButton } from './BeginButton'

const programme = sampleProgramme({
  code: 'tuition-aid',
  fulfilment: { kind: 'money', title: '助学金', fund: '样例资金', amountFen: 1 },
})
const row = (id: string, status: string) => ({
  ...{ id, status, reference: null, programmeCode: 'tuition-aid', title: '金秋助学' },
  ...{ updatedAt: '2026-08-03T06:03:00.000Z', turnName: '您' },
})

function show(items: object[]) {
  keepToken('t')
  const answer = { statusCode: 200, data: { items, nextCursor: null }, header: {} }
  jest.mocked(Taro.request).mockImplementation(() => Promise.resolve(answer) as never)
  render(
    <QueryClientProvider client={queryClient}>
      <BeginButton programme={programme} cityCode="ankang" isOpen />
    </QueryClientProvider>,
  )
}

beforeEach(() => queryClient.clear())

test('whoever has begun goes on with it instead of beginning again', async () => {
  show([row('d1', 'draft')])
  fireEvent.click(await screen.findByRole('button', { name: '继续上次填写' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/applications/form?id=d1' })
  expect(screen.queryByRole('button', { name: '开始申请' })).toBeNull()
})

test('whoever has one under way sees it beside beginning another', async () => {
  show([row('a1', 'in_review')])
  fireEvent.click(await screen.findByRole('button', { name: '看正在办理的那份' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/applications/file?id=a1' })
  expect(screen.getByRole('button', { name: '开始申请' })).toBeVisible()
})
