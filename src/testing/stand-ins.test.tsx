import { Input, Text, View } from '@tarojs/components'
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { AtButton } from 'taro-ui'

function Greeting() {
  const [name, setName] = useState('')
  const [isSent, setIsSent] = useState(false)
  return (
    <View>
      <Input ariaLabel="姓名" value={name} onInput={(event) => setName(event.detail.value)} />
      <AtButton onClick={() => setIsSent(true)}>提交申请</AtButton>
      {isSent && <Text>{name}，已提交</Text>}
    </View>
  )
}

test('what a member types and taps reaches the screen', () => {
  render(<Greeting />)
  fireEvent.change(screen.getByLabelText('姓名'), { target: { value: '样例·王骑手' } })
  fireEvent.click(screen.getByText('提交申请'))
  expect(screen.getByText('样例·王骑手，已提交')).toBeInTheDocument()
})
