import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { queryClient } from '#api/query-client'
import type { Application } from '#contract/application-file'
import { readDraft } from '#phone/drafts'
import { forgetTraces } from '#phone/forget-traces'
import { sampleApplication } from './testing-application'
import { useDraft } from './use-draft'

const request = jest.mocked(Taro.request)
const refresh = jest.fn()
const draft = sampleApplication({ answers: { school: '样例大学' } })
const saved = sampleApplication({ answers: { school: '样例学院' }, revision: 4 })

interface Props {
  application: Application | null
}

function edit(application: Application | null = draft) {
  const wrapper = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
  return renderHook((props: Props) => useDraft(props.application, 'p1', refresh), {
    wrapper,
    initialProps: { application },
  })
}

const answer = (statusCode: number, data: unknown) =>
  request.mockImplementationOnce(() => Promise.resolve({ statusCode, data, header: {} }) as never)
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))
const sent = () => request.mock.calls.map(([options]) => options.data as unknown)

beforeEach(() => {
  jest.useFakeTimers()
  request.mockReset()
  request.mockImplementation(() => Promise.reject(new Error('request:fail')) as never)
  forgetTraces()
})
afterEach(() => jest.useRealTimers())

test('a pause in typing saves once, with everything typed until then', async () => {
  answer(200, saved)
  const { result } = edit()
  act(() => result.current.change('school', '样例'))
  act(() => result.current.change('school', '样例学院'))
  await pass(1000)
  expect(sent()).toEqual([{ revision: 3, answers: { school: '样例学院' } }])
  expect(result.current.hasUnsaved).toBe(false)
  expect(readDraft('application:a1', 'p1')).toBeNull()
})

test('what could not be saved is there again when the app was closed, and is saved then', async () => {
  const before = edit()
  act(() => before.result.current.change('school', '样例学院'))
  await pass(1000)
  expect(before.result.current.hasUnsaved).toBe(true)
  before.unmount()
  await pass(1000)
  answer(200, saved)
  const { result } = edit()
  expect(result.current.answers.school).toBe('样例学院')
  await pass(1000)
  expect(result.current.hasUnsaved).toBe(false)
})

test('a session that ends while one types takes nothing away', async () => {
  const { result, rerender } = edit()
  act(() => result.current.change('school', '样例学院'))
  rerender({ application: null })
  await pass(1000)
  expect(request).not.toHaveBeenCalled()
  answer(200, saved)
  rerender({ application: draft })
  await pass(1000)
  expect(sent()).toEqual([{ revision: 3, answers: { school: '样例学院' } }])
})

describe('a draft that moved on elsewhere', () => {
  const elsewhere = sampleApplication({ answers: { school: '样例中学' }, revision: 8 })

  async function meets() {
    answer(409, { code: 'draft_stale', message: '这份草稿在别处有更新的内容。' })
    const hook = edit()
    act(() => hook.result.current.change('school', '样例学院'))
    await pass(1000)
    expect(refresh).toHaveBeenCalled()
    hook.rerender({ application: elsewhere })
    expect(hook.result.current.conflict).toEqual({ school: '样例学院' })
    return hook
  }

  test('is overwritten only when the person says so', async () => {
    const { result } = await meets()
    await pass(5000)
    expect(request).toHaveBeenCalledTimes(1)
    answer(200, { ...saved, revision: 9 })
    await act(async () => result.current.keepMine())
    await pass(0)
    expect(sent()[1]).toEqual({ revision: 8, answers: { school: '样例学院' } })
    expect(result.current.conflict).toBeNull()
  })

  test('is taken over as it is when the person prefers it', async () => {
    const { result } = await meets()
    act(() => result.current.takeTheirs())
    expect(result.current.answers.school).toBe('样例中学')
    expect(result.current.conflict).toBeNull()
    await pass(5000)
    expect(request).toHaveBeenCalledTimes(1)
  })
})
