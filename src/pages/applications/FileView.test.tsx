import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import type { Application } from '#contract/application-file'
import { FileView } from './FileView'
import { sampleApplication } from './testing-application'

const show = (changes: Partial<Application>) =>
  render(
    <QueryClientProvider client={queryClient}>
      <FileView application={sampleApplication(changes)} />
    </QueryClientProvider>,
  )

test('while it is reviewed one reads what an approval grants', () => {
  show({ status: 'in_review', grantFen: 400_000 })
  expect(screen.getByText('审核通过后发放¥4,000')).toBeVisible()
})

test('while it is published the list is one tap away, in the city where it stands', () => {
  show({ status: 'publicity', publicityUntil: '2026-08-10', grantFen: 400_000, cityCode: 'baoji' })
  expect(screen.getByText(/批准后发放¥4,000/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: /查看公示/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/applications/publicity?city=baoji' })
})
