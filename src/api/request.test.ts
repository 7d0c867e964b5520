import Taro from '@tarojs/taro'
import { home } from '#contract/home'
import { session } from '#contract/session'
import { keepToken, readToken } from '#phone/token'
import { call, read } from './request'

const request = jest.mocked(Taro.request)
const cities = { items: [{ code: 'ankang', name: '安康', province: '陕西省' }] }
const answer = (statusCode: number, data: unknown, header: Record<string, string> = {}) =>
  request.mockImplementationOnce(() => Promise.resolve({ statusCode, data, header }) as never)
const fail = (errMsg: string) => request.mockImplementationOnce(() => Promise.reject({ errMsg }) as never)

beforeEach(() => {
  request.mockReset()
  Taro.clearStorageSync()
})

test('without a network the cities read before are shown, and since when', async () => {
  answer(200, cities, { ETag: '"1"' })
  await read(home.cities, {})
  fail('request:fail')
  const reading = await read(home.cities, {})
  expect(reading.content).toEqual(cities)
  expect(reading.staleSince).toMatch(/^\d{4}-/)
})

test('an unchanged answer is not sent again', async () => {
  answer(200, cities, { ETag: '"1"' })
  await read(home.cities, {})
  answer(304, '', {})
  expect(await read(home.cities, {})).toEqual({ content: cities, staleSince: null })
  expect(request.mock.calls[1]?.[0].header).toMatchObject({ 'if-none-match': '"1"' })
})

test('nothing read before and no network is an error that says so', async () => {
  fail('request:fail')
  await expect(read(home.cities, {})).rejects.toMatchObject({ code: 'network' })
  fail('request:fail timeout')
  await expect(read(home.cities, {})).rejects.toMatchObject({ code: 'timeout' })
})

test('a session that has ended is put away, so that one is asked to sign in', async () => {
  keepToken('sample-token')
  answer(401, { code: 'not_signed_in', message: '登录已过期，请重新登录。', requestId: 'r1' })
  await expect(call(session.me, {})).rejects.toMatchObject({ code: 'not_signed_in', requestId: 'r1' })
  expect(readToken()).toBeNull()
})

test('an answer of another shape is not shown', async () => {
  answer(200, { items: [{ code: 1 }] })
  await expect(read(home.cities, {})).rejects.toMatchObject({ code: 'unreadable' })
})
