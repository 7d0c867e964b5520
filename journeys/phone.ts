import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { readPrepared } from './prepared'

let browser: Browser | undefined

/** An empty phone of 390 × 844; what goes wrong on it is added to `problems`. */
export async function openPhone(problems: string[]): Promise<BrowserContext> {
  browser ??= await chromium.connect(readPrepared().browserAddress)
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  phone.on('page', (page) => watch(page, problems))
  return phone
}

export async function putPhonesAway(): Promise<void> {
  await browser?.close()
  browser = undefined
}

/**
 * Chromium calls every refusal (4xx) a console error; a refusal is an answer, a 5xx is not.
 * Taro's tab bar has links to `javascript:;`, which our content security policy rightly stops.
 */
const harmless = /^(Failed to load resource|Running the JavaScript URL violates)/

function watch(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error' || harmless.test(message.text())) return
    problems.push(`console error: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} from ${response.url()}`)
  })
}
