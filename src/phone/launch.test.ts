import Taro from '@tarojs/taro'
import { renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { comeForward, openedWith } from '../testing/tarojs-taro'
import { useLaunchCode } from './launch'

const code = '0trBlH0VhBeQh7dr4b_mld'
const other = 'cj_UsuleqU5Mf0L9UR8MRq'
const link = (of: string) => encodeURIComponent(`https://union.example/j/${of}`)
const home = 'pages/home/index'
const unionPage = 'pages/membership/union'

beforeEach(() => {
  jest.useFakeTimers()
  jest.mocked(Taro.navigateTo).mockClear()
  delete openedWith.shown
})
afterEach(() => jest.useRealTimers())

function coldStart(options?: unknown) {
  openedWith.shown = options
  return renderHook(() => useLaunchCode())
}

function opened(): (string | undefined)[] {
  jest.runAllTimers()
  return jest.mocked(Taro.navigateTo).mock.calls.map(([options]) => options.url)
}

const pageOf = (of: string) => `/${unionPage}?code=${of}`

test.each([
  ['a mini-program code', { scene: encodeURIComponent(`j${code}`) }],
  ['a mini-program code that nobody encoded', { scene: `j${code}` }],
  ['an ordinary code', { q: link(code), scancode_time: '1785720600' }],
])('%s opens its union when the app starts, and when it is already open', (_, query) => {
  coldStart({ path: home, query })
  expect(opened()).toEqual([pageOf(code)])
  jest.mocked(Taro.navigateTo).mockClear()
  coldStart({ path: home, query: {} })
  comeForward({ path: home, query })
  expect(opened()).toEqual([pageOf(code)])
})

test('the page that WeChat opens itself is not opened twice', () => {
  coldStart({ path: unionPage, query: { scene: `j${code}` } })
  comeForward({ path: unionPage, query: { scene: `j${other}` } })
  expect(opened()).toEqual([])
})

test('coming back from the camera or another app does not open the union again', () => {
  const scan = { path: home, query: { q: link(code), scancode_time: '1785720600' } }
  coldStart(scan)
  comeForward(scan)
  comeForward({ path: home, query: {} })
  comeForward(scan)
  expect(opened()).toEqual([pageOf(code)])
})

test('another poster, or the same one again, opens', () => {
  coldStart({ path: home, query: { q: link(code), scancode_time: '1785720600' } })
  comeForward({ path: home, query: { q: link(other), scancode_time: '1785720700' } })
  comeForward({ path: home, query: { q: link(other), scancode_time: '1785720800' } })
  expect(opened()).toEqual([pageOf(code), pageOf(other), pageOf(other)])
})

test('whatever else a code says, the home page stays and nothing breaks', () => {
  const words = fc.oneof(
    fc.anything(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('%', '%E0%A4%A', `j${code}%`),
  )
  const query = fc.oneof(fc.anything(), fc.record({ scene: words, q: words, scancode_time: words }))
  fc.assert(
    fc.property(fc.record({ path: fc.constantFrom(home, undefined), query }), query, (cold, warm) => {
      const { unmount } = coldStart(cold)
      comeForward(warm)
      comeForward(undefined)
      unmount()
      expect(opened()).toEqual([])
    }),
    { numRuns: 300 },
  )
})
