import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import type { RuleVerdict, Verdict } from '#contract/eligibility'
import { sampleProgramme } from '#contract/testing-programme'
import { CityProvider } from '#phone/city'
import { keepStored } from '#phone/stored'
import { VerdictView } from './VerdictView'

const request = jest.mocked(Taro.request)
const onApply = jest.fn()
const onAgain = jest.fn()
const income: RuleVerdict = {
  code: 'income',
  title: '家庭收入',
  state: 'unmet',
  sentence: '家庭人均月收入¥2,000，比本市的标准¥1,520高出¥480。',
  instead: '可以申请建困难职工档案。',
}
const school: RuleVerdict = {
  code: 'school',
  title: '学校',
  state: 'met',
  sentence: '这类学校在资助范围里。',
}
const membership: RuleVerdict = {
  code: 'membership',
  title: '会员身份',
  state: 'unmet',
  sentence: '您现在还不是会员。',
  insteadProgramme: 'join-union',
}

function see(verdict: Verdict, grantFen: number | null = null) {
  keepStored('city', { code: 'ankang', name: '安康' })
  render(
    <QueryClientProvider client={queryClient}>
      <CityProvider>
        <VerdictView
          programme={sampleProgramme({ title: '金秋助学' })}
          verdict={verdict}
          grantFen={grantFen}
          onApply={onApply}
          onAgain={onAgain}
        />
      </CityProvider>
    </QueryClientProvider>,
  )
}

test('who is eligible reads rule by rule why, and goes on with the answers', () => {
  see({ state: 'eligible', rules: [school, { ...school, code: 'level', title: '就读阶段' }] })
  expect(screen.getByText('符合申请条件')).toBeVisible()
  expect(screen.getAllByText('符合')).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: '带着这些回答去申请' }))
  expect(onApply).toHaveBeenCalledTimes(1)
})

test('who is eligible reads what an approval grants, and that nobody has decided yet', () => {
  see({ state: 'eligible', rules: [school] }, 500_000)
  expect(screen.getByText('审核通过后发放¥5,000')).toBeVisible()
  expect(screen.getByText(/还没有批准/)).toBeVisible()
})

test('who is not reads the figures and what to do instead, and can only change the answers', () => {
  see({ state: 'not_eligible', rules: [school, income] })
  expect(screen.getByText('暂不符合申请条件')).toBeVisible()
  expect(screen.getByText('家庭人均月收入¥2,000，比本市的标准¥1,520高出¥480。')).toBeVisible()
  expect(screen.getByText('可以这样办：可以申请建困难职工档案。')).toBeVisible()
  expect(screen.queryByRole('button', { name: '带着这些回答去申请' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '改一改回答' }))
  expect(onAgain).toHaveBeenCalledTimes(1)
})

test('what only sign-in tells is open, and holds nobody up', () => {
  see({ state: 'eligible', rules: [{ ...school, state: 'unknown', sentence: '登录、核对身份后告诉您' }] })
  expect(screen.getByText('待确认')).toBeVisible()
  expect(screen.getByRole('button', { name: '带着这些回答去申请' })).toBeVisible()
})

test('another programme that may fit is one tap away, by its name', async () => {
  const data = {
    programme: sampleProgramme({ code: 'join-union', title: '加入工会' }),
    places: [],
    isOpen: true,
    daysLeft: null,
    today: '2026-08-03',
  }
  request.mockImplementation(() => Promise.resolve({ statusCode: 200, data, header: {} }) as never)
  see({ state: 'not_eligible', rules: [membership] })
  fireEvent.click(await screen.findByRole('button', { name: '看看「加入工会」' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/applications/programme?code=join-union' })
})
