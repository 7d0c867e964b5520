import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import type { DeskApplication } from '#contract/application-file'
import { keepToken } from '#phone/token'
import { sampleApplication } from '../../applications/testing-application'
import { DeskActions } from './DeskActions'
import { DeskStep } from './DeskStep'
import { DeskVerdict } from './DeskVerdict'

function show(
  status: 'in_review' | 'publicity',
  { isYours = true, grantFen = 500_000 as number | null } = {},
) {
  const step = { code: 'city', title: '公示中', unionName: '样例市总工会', dueDay: '2026-08-10', isYours }
  const file: DeskApplication = {
    application: sampleApplication({ status, publicityUntil: '2026-08-10', grantFen }),
    applicant: { maskedName: '样**', maskedPhone: null, identityLevel: 'verified', membership: null },
    step,
    verdict: {
      state: 'not_eligible',
      at: '2026-08-03T06:03:00.000Z',
      rules: [
        { code: 'school', title: '学校', state: 'met', sentence: '这类学校在资助范围里。' },
        { code: 'income', title: '家庭收入', state: 'unmet', sentence: '家庭人均月收入¥2,500，高出¥980。' },
      ],
    },
    warnings: [],
    items: [],
  }
  render(
    <QueryClientProvider client={queryClient}>
      <DeskStep file={file} />
      <DeskVerdict file={file} />
      <DeskActions file={file} refresh={() => undefined} />
    </QueryClientProvider>,
  )
}
const actions = () =>
  screen
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '')

test('during the review one passes, sends back or declines', () => {
  show('in_review')
  expect(actions()).toEqual(['通过', '退回一项', '不予通过'])
})

test('before passing one reads how much is granted, and which rule does not fit', () => {
  show('in_review')
  expect(screen.getByText('条件和金额')).toBeVisible()
  expect(screen.getByText('批准后发放¥5,000')).toBeVisible()
  expect(screen.getByText('家庭人均月收入¥2,500，高出¥980。')).toBeVisible()
  expect(screen.getByText('按8月3日 周一 14:03提交的内容判断')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '通过' }))
  expect(screen.getByText(/批准后发放¥5,000。请注意，有1条不符合：家庭收入。/)).toBeVisible()
})

test('during the publicity one can only decline, and reads why', () => {
  show('publicity')
  expect(actions()).toEqual(['不予通过'])
  expect(screen.getByText(/公示到.*8月10日.*异议/)).toBeVisible()
})

test('where nothing is paid no amount is spoken of', () => {
  show('in_review', { grantFen: null })
  expect(screen.getByText('条件')).toBeVisible()
})

test('a refusal is over when an officer asks anew', async () => {
  keepToken('sample')
  const refused = { code: 'not_allowed', message: '您的身份不能做这一步。' }
  jest
    .mocked(Taro.request)
    .mockImplementation(() => Promise.resolve({ statusCode: 403, data: refused, header: {} }) as never)
  show('in_review')
  fireEvent.click(screen.getByRole('button', { name: '通过' }))
  fireEvent.click(screen.getByRole('button', { name: '确认通过' }))
  expect(await screen.findByText(refused.message)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '再想想' }))
  fireEvent.click(screen.getByRole('button', { name: '通过' }))
  await waitFor(() => expect(screen.queryByText(refused.message)).toBeNull())
})
