import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { queryClient } from '#api/query-client'
import type { Application } from '#contract/application-file'
import { scopeOf, stranger } from '#contract/eligibility'
import { sampleField, sampleProgramme } from '#contract/testing-programme'
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
  const scopeFor = ({ programme, answers }: Application) =>
    scopeOf(programme, answers, stranger, '2026-08-03')
  return renderHook((props: Props) => useDraft(props.application, 'p1', refresh, scopeFor), {
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

describe('a number that would come back masked', () => {
  const programme = sampleProgramme({
    form: [
      {
        code: 'who',
        title: '您是谁',
        fields: [sampleField('number', 'identity_number'), sampleField('school', 'text')],
      },
    ],
  })
  const right = '990001199704129010'
  const wrong = '990001199704129011'
  const empty = sampleApplication({ programme })

  test('is saved as soon as it is right; until then the rest is saved without it', async () => {
    const half = sampleApplication({ programme, answers: { school: '样例学院' }, revision: 4 })
    answer(200, half)
    const { result, rerender } = edit(empty)
    act(() => result.current.change('number', wrong))
    await pass(1000)
    expect(request).not.toHaveBeenCalled()
    act(() => result.current.change('school', '样例学院'))
    await pass(1000)
    expect(sent()).toEqual([{ revision: 3, answers: { school: '样例学院' } }])
    expect(result.current).toMatchObject({ hasUnsaved: false, isHeldBack: true, answers: { number: wrong } })

    rerender({ application: half })
    const masked = { school: '样例学院', number: '990***********9010' }
    answer(200, sampleApplication({ programme, answers: masked, revision: 5 }))
    act(() => result.current.change('number', right))
    await pass(1000)
    expect(sent()[1]).toEqual({ revision: 4, answers: { school: '样例学院', number: right } })
    expect(result.current).toMatchObject({ isHeldBack: false, answers: { number: right } })
  })

  test('stays away also when the page is left', async () => {
    const { result, unmount } = edit(empty)
    act(() => result.current.change('number', wrong))
    unmount()
    await pass(1000)
    expect(request).not.toHaveBeenCalled()
  })
})
