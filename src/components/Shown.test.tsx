import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { ApiError, silent } from '#api/api-error'
import type { ShownQuery } from '#api/shown-query'
import { type ErrorCode, sentenceOf } from '#contract/errors'
import { Shown } from './Shown'

function draw(query: ShownQuery<string[]>) {
  render(
    <Shown query={query} isEmpty={(items) => items.length === 0} empty="还没有申请">
      {(items) => items.join('、')}
    </Shown>,
  )
}

const refresh = jest.fn()
const content = (items: string[], staleSince: string | null = null): ShownQuery<string[]> => ({
  state: 'content',
  content: items,
  staleSince,
  refresh,
})

test('while it loads, one hears so', () => {
  draw({ state: 'loading' })
  expect(screen.getByLabelText('正在载入')).toBeVisible()
})

test('an error says what happened and tries again', () => {
  const retry = jest.fn()
  draw({ state: 'error', error: silent('network'), retry })
  expect(screen.getByText(/网络不通/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(retry).toHaveBeenCalledTimes(1)
})

test.each([
  ['not_found', '没有找到'],
  ['not_allowed', sentenceOf('not_allowed')],
] as const)(
  '%s is no matter of trying again, nor of a number: the way on is home',
  (code: ErrorCode, words) => {
    const error = new ApiError(code, sentenceOf(code), {}, {}, '0f8c2d5e-request')
    draw({ state: 'error', error, retry: jest.fn() })
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
    expect(screen.queryByText(/0f8c2d5e/)).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '回首页' }))
    expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/home/index' })
  },
)

test('a fault of the server gives the number to tell the hotline', () => {
  const error = new ApiError('internal', sentenceOf('internal'), {}, {}, '0f8c2d5e-request')
  draw({ state: 'error', error, retry: jest.fn() })
  expect(screen.getByText(/0f8c2d5e/)).toBeVisible()
})

test('nothing to show says what to do', () => {
  draw(content([]))
  expect(screen.getByText('还没有申请')).toBeVisible()
})

test('content is shown', () => {
  draw(content(['金秋助学', '夏送清凉']))
  expect(screen.getByText('金秋助学、夏送清凉')).toBeVisible()
  expect(screen.queryByText(/网络不畅/)).toBeNull()
})

test('content read earlier says since when, and can be read again', () => {
  draw(content(['金秋助学'], '2026-07-20T06:03:00.000Z'))
  expect(screen.getByText(/网络不畅，显示的是 .*14:03 的内容/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: /点这里刷新/ }))
  expect(refresh).toHaveBeenCalledTimes(1)
})

test('somebody signed out is offered to sign in', () => {
  draw({ state: 'signed_out' })
  expect(screen.getByRole('button', { name: '登录' })).toBeVisible()
})
