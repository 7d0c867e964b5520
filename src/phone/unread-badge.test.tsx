import Taro from '@tarojs/taro'
import { render } from '@testing-library/react'
import { useSession } from './session'
import { useUnreadBadge } from './unread-badge'

jest.mock('./session')
const session = jest.mocked(useSession)
const Tab = () => {
  useUnreadBadge()
  return null
}

function seenWith(unreadMessages: number) {
  session.mockReturnValue({ me: { unreadMessages } } as ReturnType<typeof useSession>)
  render(<Tab />)
}

test('unread messages are counted on their tab, a hundred and more as 99+', () => {
  seenWith(6)
  expect(Taro.setTabBarBadge).toHaveBeenLastCalledWith({ index: 2, text: '6' })
  seenWith(120)
  expect(Taro.setTabBarBadge).toHaveBeenLastCalledWith({ index: 2, text: '99+' })
})

test('without any the tab is bare', () => {
  seenWith(0)
  expect(Taro.removeTabBarBadge).toHaveBeenCalledWith({ index: 2 })
})
