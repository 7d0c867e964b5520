import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import { SessionProvider } from '#phone/session'
import { keepToken, readToken } from '#phone/token'
import { SignOut } from './SignOut'

test('nobody is signed out before having read what goes from this phone and what stays', async () => {
  keepToken('t-sample')
  jest.mocked(Taro.request).mockResolvedValue({ statusCode: 200, data: { ended: true }, header: {} } as never)
  render(
    <QueryClientProvider client={queryClient}>
      <SessionProvider>
        <SignOut />
      </SessionProvider>
    </QueryClientProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: '退出登录' }))
  expect(readToken()).toBe('t-sample')
  expect(screen.getByText(/草稿和搜索记录会清除.*会员卡都还在/)).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: '再想想' }))
  expect(screen.queryByText(/搜索记录/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '退出登录' }))
  const [, confirm] = screen.getAllByRole('button', { name: '退出登录' })
  fireEvent.click(confirm as HTMLElement)
  await waitFor(() => expect(readToken()).toBeNull())
})
