// First: it tells zod to do without `new Function`, which WeChat forbids, before any schema is made.
import '#contract/schema'
import './app.scss'
import { QueryClientProvider } from '@tanstack/react-query'
import { useDidHide, useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { queryClient, tellFocus, watchNetwork } from '#api/query-client'
import { UnopenedPage } from '#components/UnopenedPage'
import { CityProvider } from '#phone/city'
import { ElderProvider } from '#phone/elder'
import { pressByKeyboard } from '#phone/keyboard'
import { useLaunchCode } from '#phone/launch'
import { replace } from '#phone/navigation'
import { SessionProvider } from '#phone/session'

// A static import would reach WeChat too.
if (process.env.TARO_ENV === 'h5') require('./styles/browser.scss')

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    watchNetwork()
    pressByKeyboard()
  })
  useDidShow(() => tellFocus(true))
  useDidHide(() => tellFocus(false))
  usePageNotFound(() => replace('session/not-found'))
  useLaunchCode()
  return (
    <QueryClientProvider client={queryClient}>
      <SessionProvider>
        <CityProvider>
          <ElderProvider>
            {children}
            {process.env.TARO_ENV === 'h5' && <UnopenedPage />}
          </ElderProvider>
        </CityProvider>
      </SessionProvider>
    </QueryClientProvider>
  )
}
