import { fireEvent, render, screen } from '@testing-library/react'
import { Page } from './Page'

function Fragile({ isBroken }: { isBroken: () => boolean }) {
  if (isBroken()) throw new RangeError('sample fault')
  return '内容'
}

test('a fault on one screen leaves the way back and can be tried again', () => {
  // React reports the fault on the console, as it should.
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  let broken = true
  render(
    <Page title="我的申请">
      <Fragile isBroken={() => broken} />
    </Page>,
  )
  expect(screen.getByText('这一页出了点问题')).toBeVisible()
  broken = false
  fireEvent.click(screen.getByRole('button', { name: '再打开一次' }))
  expect(screen.getByText('内容')).toBeVisible()
})
