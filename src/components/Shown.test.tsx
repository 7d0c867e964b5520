import { fireEvent, render, screen } from '@testing-library/react'
import { silent } from '#api/api-error'
import type { ShownQuery } from '#api/shown-query'
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
