import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import type { DeskApplication } from '#contract/application-file'
import { sampleApplication } from '../../applications/testing-application'
import { ReturnItem } from './ReturnItem'

const request = jest.mocked(Taro.request)
const refresh = jest.fn()
const onClose = jest.fn()
const file: DeskApplication = {
  application: sampleApplication({ status: 'in_review', reference: '779684551889' }),
  applicant: { maskedName: '样**', maskedPhone: null, identityLevel: 'verified', membership: null },
  step: null,
  verdict: null,
  warnings: [],
  items: [
    { kind: 'field', code: 'bank', title: '开户银行' },
    { kind: 'material', code: 'incomeProof', title: '收入证明' },
  ],
}
const answer = (statusCode: number, data: unknown) =>
  request.mockImplementationOnce(() => Promise.resolve({ statusCode, data, header: {} }) as never)
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

beforeEach(() => {
  request.mockReset()
  refresh.mockReset()
  onClose.mockReset()
  render(
    <QueryClientProvider client={queryClient}>
      <ReturnItem file={file} refresh={refresh} isOpen onClose={onClose} />
    </QueryClientProvider>,
  )
})

test('papers stand before answers, and nothing goes back without an item and a reason', async () => {
  const [first] = screen.getAllByRole('radio')
  expect(first).toHaveAccessibleName('收入证明')
  await press('退回这一项')
  choose('收入证明')
  await press('退回「收入证明」')
  expect(request).not.toHaveBeenCalled()
})

test('only reasons that fit the chosen item are offered', () => {
  expect(screen.queryByRole('radio', { name: '照片不清楚，请重拍' })).toBeNull()
  choose('收入证明')
  expect(screen.getByRole('radio', { name: '照片不清楚，请重拍' })).toBeVisible()
  choose('开户银行')
  expect(screen.queryByRole('radio', { name: '照片不清楚，请重拍' })).toBeNull()
})

test('one item goes back with a reason from the list', async () => {
  answer(200, file)
  choose('收入证明')
  choose('照片不清楚，请重拍')
  await press('退回「收入证明」')
  const item = { kind: 'material', code: 'incomeProof' }
  expect(request.mock.calls[0]?.[0].data).toEqual({ revision: 3, item, reason: '照片不清楚，请重拍' })
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
})

test('the reason may be put into own words', async () => {
  answer(200, file)
  choose('收入证明')
  choose('照片不清楚，请重拍')
  fireEvent.change(screen.getByLabelText('原因，可以自己写'), { target: { value: '请写到支行' } })
  await press('退回「收入证明」')
  expect(request.mock.calls[0]?.[0].data).toMatchObject({ reason: '请写到支行' })
})

test('when somebody else was faster the officer reads so, and the file is read again', async () => {
  answer(409, { code: 'state_changed', message: '这份办理刚刚有了变化，现在是「公示中」。请刷新后再看。' })
  choose('收入证明')
  choose('照片不清楚，请重拍')
  await press('退回「收入证明」')
  expect(await screen.findByText(/现在是「公示中」/)).toBeVisible()
  expect(refresh).toHaveBeenCalledTimes(1)
  expect(onClose).not.toHaveBeenCalled()
})
