import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { QrImage } from './QrImage'

const png = 'data:image/png;base64,AAAA'
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('the ring counts down, and asks for the next code once, however often the page is drawn meanwhile', () => {
  const expired = jest.fn()
  function Card() {
    const [drawn, setDrawn] = useState(0)
    const renew = () => {
      expired()
      setDrawn(drawn + 1)
    }
    return <QrImage png={png} label="会员码" expiresAt={expiresAt} onExpired={renew} />
  }
  const expiresAt = inSeconds(3)
  render(<Card />)
  expect(screen.getByText('3 秒后自动更新')).toBeVisible()
  act(() => jest.advanceTimersByTime(1000))
  expect(screen.getByText('2 秒后自动更新')).toBeVisible()
  act(() => jest.advanceTimersByTime(10_000))
  expect(expired).toHaveBeenCalledTimes(1)
})
