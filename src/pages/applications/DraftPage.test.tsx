import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import { sampleField, sampleProgramme } from '#contract/testing-programme'
import { SessionProvider } from '#phone/session'
import { keepToken } from '#phone/token'
import { DraftPage } from './DraftPage'
import { sampleApplication } from './testing-application'

const programme = sampleProgramme({
  code: 'join-union',
  title: '加入工会',
  fulfilment: { kind: 'join' },
  form: [
    {
      code: 'who',
      title: '您是谁',
      fields: [sampleField('number', 'identity_number', { label: '身份证号' })],
    },
    {
      code: 'will',
      title: '自愿加入',
      fields: [sampleField('words', 'text', { label: '想说的', optional: true })],
    },
  ],
})
const masked = { number: '990***********9011' }
const sentence = '身份证号的最后一位对不上，可能有一位输错了，请对照证件检查。'
const draft = sampleApplication({ programme, answers: masked })
const refused = {
  code: 'invalid_input',
  message: '有 1 处需要修改，请看各项下面的说明。',
  fields: { number: sentence },
}

const answer = (statusCode: number, data: unknown) => Promise.resolve({ statusCode, data, header: {} })

function serve() {
  jest.mocked(Taro.request).mockImplementation((({ url, method }: { url: string; method: string }) => {
    if (url.endsWith('/submit')) return answer(400, refused)
    if (method === 'PUT' || method === 'PATCH') return answer(200, { ...draft, revision: 4 })
    return url.includes('/applications/a1') ? answer(200, draft) : Promise.reject(new Error('request:fail'))
  }) as never)
}

/** A screen on which a draft is filled in, as one of those that lie over one another. */
function Screens({ groups }: { groups: string[] }) {
  return (
    <QueryClientProvider client={queryClient}>
      <SessionProvider>
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <DraftPage id="a1" group={group} field="" isFromReview={false} />
          </section>
        ))}
      </SessionProvider>
    </QueryClientProvider>
  )
}
const on = (group: string) => within(screen.getByRole('region', { name: group }))
async function press(group: string, name: string) {
  const button = await on(group).findByRole('button', { name })
  await act(async () => fireEvent.click(button))
}

test('what the handing in found wrong is said at its field, and is over once it is mended', async () => {
  keepToken('sample')
  serve()
  const { rerender } = render(<Screens groups={['1']} />)
  await press('1', '提交入会申请')
  fireEvent.click(await on('1').findByRole('link', { name: sentence }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: '/pages/applications/form?id=a1&group=0&field=number',
  })
  expect(on('1').queryByText('没能办成')).toBeNull()

  rerender(<Screens groups={['1', '0']} />)
  expect(await on('0').findByRole('link', { name: sentence })).toBeVisible()
  const field = on('0').getByLabelText('身份证号')
  fireEvent.focus(field)
  fireEvent.blur(field)
  expect(field).toHaveAttribute('placeholder', '18 位，末位可以是 X')
  jest.mocked(Taro.navigateTo).mockClear()
  await press('0', '下一步')
  expect(Taro.navigateTo).not.toHaveBeenCalled()

  fireEvent.change(field, { target: { value: '990001199704129010' } })
  await press('0', '下一步')
  await waitFor(() =>
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/applications/form?id=a1&group=1' }),
  )
  expect(on('1').queryByText(/处需要修改/)).toBeNull()
})
