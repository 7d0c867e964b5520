import { fireEvent, render, screen } from '@testing-library/react'
import { ScanBox } from './ScanBox'

const draw = (isTaken: boolean) => {
  const onAnew = jest.fn()
  render(<ScanBox label="入会码" action="打开" onText={() => isTaken} onAnew={onAnew} />)
  fireEvent.change(screen.getByLabelText('入会码'), { target: { value: 'abc' } })
  return onAnew
}
const box = () => screen.getByLabelText('入会码')

test('what was typed and is no use stays in the box, to be mended', () => {
  draw(false)
  fireEvent.click(screen.getByRole('button', { name: '打开' }))
  expect(box()).toHaveValue('abc')
})

test('what was taken leaves the box free for the next', () => {
  draw(true)
  fireEvent.click(screen.getByRole('button', { name: '打开' }))
  expect(box()).toHaveValue('')
})

test('typing anew ends what the last code came to', () => {
  expect(draw(true)).toHaveBeenCalledTimes(1)
})
