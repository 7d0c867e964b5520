import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { readPrepared } from './prepared'

let browser: Browser | undefined

/** An empty phone of 390 × 844. */
export async function openPhone(): Promise<BrowserContext> {
  browser ??= await chromium.connect(readPrepared().browserAddress)
  return await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
}

export async function putPhonesAway(): Promise<void> {
  await browser?.close()
  browser = undefined
}
