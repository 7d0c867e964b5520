import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { ApiError, silent } from '#api/api-error'
import { type ErrorCode, sentenceOf } from '#contract/errors'
import { CodeRefused } from './CodeRefused'

const retry = jest.fn()
const refuse = (code: ErrorCode) =>
  render(
    <CodeRefused
      error={new ApiError(code, sentenceOf(code, { union: '样例工会' }))}
      code="typed-code"
      onRetry={retry}
    />,
  )

test.each([
  ['join_code_unknown', '没有找到这个入会码', /没有这个入会码/],
  ['join_code_revoked', '这个入会码已停用', /请向样例工会索要/],
  ['union_closed', '这个工会暂不吸收会员', /样例工会 目前不再吸收会员/],
] as const)('%s has its own screen: what happened and where else to go', (code, title, sentence) => {
  refuse(code)
  expect(screen.getByText(title)).toBeVisible()
  expect(screen.getByText(sentence)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '找居住地的工会' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/membership/fallbacks' })
  fireEvent.click(screen.getByRole('button', { name: '换一个码' }))
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/pages/membership/union?typed=typed-code' })
})

test('without a network one may try the same code again', () => {
  render(<CodeRefused error={silent('network')} code="typed-code" onRetry={retry} />)
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(retry).toHaveBeenCalledTimes(1)
})
