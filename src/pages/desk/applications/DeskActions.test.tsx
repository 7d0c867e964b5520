import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import type { DeskApplication } from '#contract/application-file'
import { sampleApplication } from '../../applications/testing-application'
import { DeskActions } from './DeskActions'
import { DeskStep } from './DeskStep'

function show(status: 'in_review' | 'publicity', isYours = true) {
  const step = { code: 'city', title: '公示中', unionName: '样例市总工会', dueDay: '2026-08-10', isYours }
  const file: DeskApplication = {
    application: sampleApplication({ status, publicityUntil: '2026-08-10' }),
    applicant: { maskedName: '样**', maskedPhone: null, identityLevel: 'verified', membership: null },
    step,
    warnings: [],
    items: [],
  }
  render(
    <QueryClientProvider client={queryClient}>
      <DeskStep file={file} />
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

test('during the publicity one can only decline, and reads why', () => {
  show('publicity')
  expect(actions()).toEqual(['不予通过'])
  expect(screen.getByText(/公示到.*8月10日.*异议/)).toBeVisible()
})
