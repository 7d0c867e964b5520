import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import { sentenceOf } from '#contract/errors'
import { SessionProvider } from '#phone/session'
import { dropToken, keepToken, readToken } from '#phone/token'
import { phoneButton } from '../../testing/tarojs-components'
import { openedWith } from '../../testing/tarojs-taro'
import SignInPage from './sign-in'

const me = {
  id: 'p1',
  maskedName: null,
  maskedPhone: null,
  maskedIdentityNumber: null,
  identityLevel: 'none',
  age: null,
  occupation: null,
  cityCode: null,
  membership: null,
  roles: [],
  unreadMessages: 0,
}
const expiresAt = '2026-09-02T01:30:00.000Z'
const signedIn = (token: string, maskedPhone: string | null) => ({
  token,
  expiresAt,
  me: { ...me, maskedPhone },
})
const refusal = (code: 'wechat_phone_refused') => ({ code, message: sentenceOf(code), requestId: 'r1' })

/** What the server answers, by the end of the address. */
const answers: Record<string, [number, unknown]> = {
  '/session/wechat': [200, signedIn('t-wechat', null)],
  '/session/wechat-phone': [409, refusal('wechat_phone_refused')],
  '/session/sms-codes': [200, { requestId: 'q1', resendAfterSeconds: 60 }],
  '/session/phone': [200, signedIn('t-phone', '199****0001')],
  '/session/me': [200, me],
}

beforeEach(() => {
  process.env.TARO_ENV = 'weapp'
  Taro.clearStorageSync()
  queryClient.clear()
  jest.spyOn(Taro, 'getEnv').mockReturnValue('WEAPP' as never)
  jest.mocked(Taro.switchTab).mockClear()
  jest.mocked(Taro.request).mockImplementation((({ url }: { url: string }) => {
    const [, [statusCode, data]] = Object.entries(answers).find(([end]) => url.endsWith(end)) ?? [
      '',
      [404, { code: 'not_found', message: url, requestId: 'r0' }],
    ]
    return Promise.resolve({ statusCode, data, header: {} })
  }) as never)
})
afterEach(() => jest.restoreAllMocks())

function openPage() {
  render(
    <QueryClientProvider client={queryClient}>
      <SessionProvider>
        <SignInPage />
      </SessionProvider>
    </QueryClientProvider>,
  )
}

const tap = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

/** WeChat's own button inside ours. */
async function tapPhoneButton(detail: Record<string, unknown>) {
  phoneButton.answers = detail
  const ours = await screen.findByRole('button', { name: '使用微信手机号' })
  const own = ours.querySelector('.at-button__wxbutton')
  if (own === null) throw new Error("WeChat's phone button is not there")
  fireEvent.click(own)
}

async function signInByTyping() {
  fireEvent.change(await screen.findByLabelText('手机号'), { target: { value: '19900000001' } })
  await tap('获取验证码')
  fireEvent.change(await screen.findByLabelText('验证码'), { target: { value: '123456' } })
  await tap('登录')
  await waitFor(() => expect(readToken()).toBe('t-phone'))
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/home/index' })
}

test.each([
  ['has used up its paid numbers', { errMsg: 'getPhoneNumber:fail', errno: 1400001 }],
  ['was refused by the person', { errMsg: 'getPhoneNumber:fail user deny' }],
  ['answers without a code', { errMsg: 'getPhoneNumber:ok', code: '' }],
])("when WeChat's phone button %s, the number is typed and an SMS code sent", async (_, detail) => {
  openPage()
  await tap('微信登录')
  await tapPhoneButton(detail)
  await signInByTyping()
})

test('when our server refuses the code of the phone button, it says so and typing stays open', async () => {
  openPage()
  await tap('微信登录')
  await tapPhoneButton({ errMsg: 'getPhoneNumber:ok', code: 'phone-code' })
  expect(await screen.findByText(sentenceOf('wechat_phone_refused'))).toBeVisible()
  await tap('改用短信验证码')
  await signInByTyping()
})

test('when WeChat does not even say who it is, the number is typed', async () => {
  jest.mocked(Taro.login).mockRejectedValueOnce(new Error('login:fail'))
  openPage()
  await tap('微信登录')
  await signInByTyping()
})

test('nobody has to sign in, nor to give a number by WeChat', async () => {
  openPage()
  await tap('用手机号登录')
  expect(await screen.findByLabelText('手机号')).toBeVisible()
  expect(screen.getByRole('button', { name: '暂不登录' })).toBeVisible()
})

test('who came by WeChat before and gave no number is asked for the number at once', async () => {
  keepToken('t-wechat')
  openPage()
  expect(await screen.findByRole('button', { name: '使用微信手机号' })).toBeVisible()
})

test('whoever was signed out by time hears so, and that what was typed is still there', async () => {
  openedWith.params = { why: 'expired' }
  openPage()
  openedWith.params = {}
  expect(await screen.findByText('登录已过期，请重新登录')).toBeVisible()
  expect(screen.getByText(/您填写的内容还在/)).toBeVisible()
})

test('a session that the server no longer knows leads to signing in again', async () => {
  keepToken('t-old')
  openPage()
  dropToken()
  await waitFor(() =>
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/session/sign-in?why=expired' }),
  )
})
