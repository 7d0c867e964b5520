import type { BrowserContext, Page } from 'playwright-core'
import { barriersOn } from './barriers'
import type { Handset } from './handset'
import { openPhone } from './phone'
import { readPrepared } from './prepared'

const patienceMs = 10_000

/** Chromium calls every refusal (4xx) a console error; a refusal is an answer, a 5xx is not. */
const harmless = /^Failed to load resource/

/** The H5 app in a phone's browser. */
export class H5Handset implements Handset {
  private readonly found: string[] = []
  private readonly serverUrl = readPrepared().serverUrl

  private constructor(
    private readonly phone: BrowserContext,
    private page: Page,
  ) {
    phone.on('page', (opened) => this.watch(opened))
    this.watch(page)
  }

  static async take(): Promise<H5Handset> {
    const phone = await openPhone()
    return new H5Handset(phone, await phone.newPage())
  }

  async problems(): Promise<string[]> {
    return this.found
  }

  async screen(): Promise<Page> {
    return this.page
  }

  around(): Page {
    return this.page
  }

  async address(): Promise<string> {
    return this.page.url()
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.serverUrl}/#${path}`)
    await this.page.locator('.taro_page').filter({ visible: true }).first().waitFor({ timeout: patienceMs })
  }

  async restart(path: string): Promise<void> {
    await this.page.close()
    this.page = await this.phone.newPage()
    await this.open(path)
  }

  async tab(name: string): Promise<void> {
    await this.page.locator('.weui-tabbar__item').filter({ hasText: name }).tap({ timeout: patienceMs })
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  async forward(): Promise<void> {
    await this.page.goForward()
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  async handOver(files: readonly string[], tap: () => Promise<void>): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser', { timeout: patienceMs })
    const [chosen] = await Promise.all([chooser, tap()])
    await chosen.setFiles([...files])
  }

  /** A browser reads a code from a photo. */
  async holdBefore(picture: string, tap: () => Promise<void>): Promise<void> {
    await this.handOver([picture], tap)
  }

  async stored(key: string): Promise<unknown> {
    const text = await this.page.evaluate((name) => localStorage.getItem(name), key)
    return text === null ? null : (JSON.parse(text) as { data: unknown }).data
  }

  async everythingStored(): Promise<string> {
    return await this.page.evaluate(() => JSON.stringify(localStorage))
  }

  async loseAnswer(ending: string): Promise<void> {
    const lose = async (route: { fetch(): Promise<unknown>; abort(): Promise<void> }) => {
      await route.fetch()
      await route.abort()
    }
    await this.page.route(`**${ending}`, lose, { times: 1 })
  }

  async setOnline(isOnline: boolean): Promise<void> {
    await this.phone.setOffline(!isOnline)
  }

  /** Whatever is worth a picture must be without barriers. */
  async picture(path?: string): Promise<Buffer> {
    this.found.push(...(await barriersOn(this.page)))
    return await this.page.screenshot({ animations: 'disabled', ...(path !== undefined && { path }) })
  }

  async putAway(): Promise<void> {
    await this.phone.close()
  }

  private watch(page: Page): void {
    page.on('pageerror', (error) => this.found.push(`page error: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error' || harmless.test(message.text())) return
      this.found.push(`console error: ${message.text()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 500) this.found.push(`${response.status()} from ${response.url()}`)
    })
  }
}
