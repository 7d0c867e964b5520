import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { queryClient } from '#api/query-client'
import { sampleProgramme } from '#contract/testing-programme'
import { CityProvider } from '#phone/city'
import { SessionProvider } from '#phone/session'
import { keepStored } from '#phone/stored'
import { keepToken } from '#phone/token'
import { BookingInHand } from './BookingInHand'

const clinic = {
  ...{ id: 'c1', title: '样例咨询', place: '样例驿站', address: '样例路 1 号', phone: '12351' },
  ...{ rhythm: '每周三', slotMinutes: 30, modes: ['phone'], programme: sampleProgramme({}) },
}
const me = {
  ...{ id: 'p1', maskedName: null, maskedPhone: '199****0001', maskedIdentityNumber: null, age: null },
  ...{ identityLevel: 'none', occupation: null, cityCode: null, membership: null, roles: [] },
  unreadMessages: 0,
}

test('where it cannot be read who is signed in, one is told so and tries again', async () => {
  keepToken('sample')
  keepStored('city', { code: 'jingxi', name: '靖西' })
  let whoFails = true
  jest.mocked(Taro.request).mockImplementation((({ url }: { url: string }) => {
    if (url.includes('/session/me')) return whoFails ? Promise.reject(new Error('request:fail')) : answer(me)
    return answer({ items: [clinic] })
  }) as never)
  render(
    <QueryClientProvider client={queryClient}>
      <SessionProvider>
        <CityProvider>
          <BookingInHand clinicId="c1">{() => '内容'}</BookingInHand>
        </CityProvider>
      </SessionProvider>
    </QueryClientProvider>,
  )
  const again = await screen.findByRole('button', { name: '再试一次' }, { timeout: 5000 })
  whoFails = false
  fireEvent.click(again)
  await waitFor(() => expect(screen.getByText('请先选一个时间')).toBeVisible())
})

function answer(data: unknown) {
  return Promise.resolve({ statusCode: 200, data, header: {} })
}
