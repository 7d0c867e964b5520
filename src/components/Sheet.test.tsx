import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { Sheet } from './Sheet'

function Page() {
  const [isOpen, setIsOpen] = useState(true)
  return (
    <Sheet title="确认通过" isOpen={isOpen} onClose={() => setIsOpen(false)}>
      内容
    </Sheet>
  )
}

test('in a browser Escape closes a sheet, and no other key does', () => {
  process.env.TARO_ENV = 'h5'
  render(<Page />)
  fireEvent.keyDown(document, { key: 'Enter' })
  expect(screen.getByRole('dialog', { name: '确认通过' })).toBeVisible()
  fireEvent.keyDown(document, { key: 'Escape' })
  expect(screen.queryByRole('dialog')).toBeNull()
})
