import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import type { Problems } from '#contract/form'
import { useUnmended } from '#phone/unmended'
import { ErrorSummary } from './ErrorSummary'
import { LabelledInput } from './form/LabelledInput'

/** A form of two lines that both must be filled in. */
function TwoLines() {
  const [answers, setAnswers] = useState({ name: '', occupation: '' })
  const [tried, setTried] = useState<{ problems: Problems; tries: number }>({ problems: {}, tries: 0 })
  const problems = useUnmended(tried.problems, answers, tried.tries)
  const check = () => {
    const empty = Object.entries(answers).filter(([, answer]) => answer === '')
    setTried({
      problems: Object.fromEntries(empty.map(([code]) => [code, `请填写${code}`])),
      tries: tried.tries + 1,
    })
  }
  return (
    <>
      <ErrorSummary key={tried.tries} problems={problems} />
      {(['name', 'occupation'] as const).map((code) => (
        <LabelledInput
          key={code}
          label={code}
          text={answers[code]}
          onText={(text) => setAnswers({ ...answers, [code]: text })}
        />
      ))}
      <button type="button" onClick={check}>
        下一步
      </button>
    </>
  )
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

test('a line of the summary goes when its field is mended, and the summary with the last line', () => {
  render(<TwoLines />)
  fireEvent.click(screen.getByText('下一步'))
  expect(screen.getByText('有 2 处需要修改')).toBeVisible()
  expect(Taro.pageScrollTo).toHaveBeenCalledTimes(1)
  type('name', '样例王骑手')
  expect(screen.getByText('有 1 处需要修改')).toBeVisible()
  type('occupation', '外卖配送员')
  expect(screen.queryByText(/处需要修改/)).toBeNull()
  type('name', '')
  expect(screen.queryByText(/处需要修改/)).toBeNull()
  expect(Taro.pageScrollTo).toHaveBeenCalledTimes(1)
  fireEvent.click(screen.getByText('下一步'))
  expect(screen.getByText('请填写name')).toBeVisible()
})
