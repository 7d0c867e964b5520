import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { BrowserContext, Frame, Page, Route } from 'playwright-core'
import type { Handset } from '../handset'
import { openPhone } from '../phone'
import { readPrepared } from '../prepared'
import { codeIn } from '../qr'
import type { Outgoing } from './client/network'
import type { Answer, HeldFile, Launch } from './client/phone'

const patienceMs = 10_000
const types: Record<string, string> = { '.jpg': 'image/jpeg', '.png': 'image/png', '.pdf': 'application/pdf' }

/** The compiled mini-program, in the phone that `client/` plays. */
export class WeappHandset implements Handset {
  private readonly found: string[] = []
  private isStarted = false

  private constructor(
    private readonly phone: BrowserContext,
    private page: Page,
  ) {}

  static async take(): Promise<WeappHandset> {
    const phone = await openPhone()
    const handset = new WeappHandset(phone, await phone.newPage())
    await phone.route('http://tmp/**', (route) => handset.showFile(route))
    const { builtFor, serverUrl } = readPrepared()
    const fromServer = (route: Route) =>
      route.continue({ url: route.request().url().replace(builtFor, serverUrl) })
    await phone.route(`${builtFor}/**`, fromServer)
    return handset
  }

  async problems(): Promise<string[]> {
    if (this.isStarted) await this.gatherProblems()
    return this.found
  }

  /** The page on top, once its view is drawn. */
  async screen(): Promise<Frame> {
    await this.page.waitForFunction(() => window.phone?.hands?.isIdle(), null, { timeout: patienceMs })
    const name = await this.page.evaluate(() => window.phone.hands?.topFrame() ?? '')
    const frame = this.page.frame({ name })
    if (frame === null) throw new Error('The page on top is gone.')
    return frame
  }

  around(): Page {
    return this.page
  }

  async address(): Promise<string> {
    const pages = await this.page.evaluate(() => window.phone.hands?.pages() ?? [])
    return pages.at(-1) ?? 'no page'
  }

  async open(path: string): Promise<void> {
    if (this.isStarted) await this.page.evaluate((url) => window.phone.hands?.goTo(url), path)
    else await this.launch(launchAt(path))
    await this.screen()
  }

  async restart(path: string): Promise<void> {
    await this.gatherProblems()
    await this.page.close()
    this.page = await this.phone.newPage()
    await this.launch(launchAt(path))
  }

  async reload(): Promise<void> {
    await this.restart(await this.address())
  }

  /** A cold start as WeChat does it: with a scene, and with what a scanned code carries. */
  async launch(launch: Launch): Promise<void> {
    const asked = encodeURIComponent(JSON.stringify(launch))
    await this.page.goto(`${readPrepared().appUrl}/?launch=${asked}`)
    this.isStarted = true
    await this.screen()
  }

  /** The app goes to the background and comes back, perhaps by another code. */
  async comeBack(launch: Launch): Promise<void> {
    await this.page.evaluate((again) => {
      window.phone.hands?.hide()
      window.phone.hands?.show(again)
    }, launch)
  }

  async answer(call: string, answer: Answer): Promise<void> {
    await this.page.evaluate(([name, said]) => void window.phone.answers.set(name, said), [
      call,
      answer,
    ] as const)
  }

  async tab(name: string): Promise<void> {
    await this.page.locator('.tab').filter({ hasText: name }).tap({ timeout: patienceMs })
  }

  async back(): Promise<void> {
    await this.page.locator('.page--top .nav-bar__back').tap({ timeout: patienceMs })
  }

  async handOver(files: readonly string[], tap: () => Promise<void>): Promise<void> {
    await this.page.evaluate((held) => {
      for (const [index, file] of held.entries()) {
        const path = `http://tmp/${Date.now()}-${index}-${file.name}`
        window.phone.files.set(path, file)
        window.phone.chosen.push(path)
      }
    }, files.map(held))
    await tap()
  }

  async holdBefore(picture: string, tap: () => Promise<void>): Promise<void> {
    await this.answer('scanCode', {
      value: { result: await codeIn(readFileSync(picture)), scanType: 'QR_CODE' },
    })
    await tap()
  }

  async stored(key: string): Promise<unknown> {
    const text = (JSON.parse(await this.everythingStored()) as Record<string, string>)[key]
    return text === undefined ? null : (JSON.parse(text) as { data: unknown }).data
  }

  async everythingStored(): Promise<string> {
    return await this.page.evaluate(() => localStorage.getItem('storage') ?? '{}')
  }

  async loseAnswer(ending: string): Promise<void> {
    let isLost = false
    await this.page.route('**/network', async (route) => {
      const outgoing: Outgoing = JSON.parse(route.request().postData() ?? '{}')
      if (isLost || !outgoing.url.endsWith(ending)) return route.continue()
      isLost = true
      await route.fetch()
      await route.fulfill({ json: { error: 'timeout' } })
    })
  }

  async setOnline(isOnline: boolean): Promise<void> {
    await this.page.evaluate((is) => window.phone.hands?.setOnline(is), isOnline)
  }

  async picture(path?: string): Promise<Buffer> {
    return await this.page.screenshot({ animations: 'disabled', ...(path !== undefined && { path }) })
  }

  async putAway(): Promise<void> {
    await this.phone.close()
  }

  private async gatherProblems(): Promise<void> {
    this.found.push(...(await this.page.evaluate(() => window.phone.problems.splice(0))))
  }

  private async showFile(route: Route): Promise<void> {
    const file = await this.page.evaluate((path) => window.phone.files.get(path), route.request().url())
    if (file === undefined) await route.abort()
    else await route.fulfill({ contentType: file.type, body: Buffer.from(file.content, 'base64') })
  }
}

function held(file: string): HeldFile {
  const type = types[extname(file)] ?? 'application/octet-stream'
  return { name: basename(file), type, content: readFileSync(file).toString('base64') }
}

function launchAt(path: string): Launch {
  const [page = '', search = ''] = path.replace(/^\//, '').split('?')
  const query = Object.fromEntries(
    search
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
  return { scene: 1001, query, ...(page !== '' && { path: page }) }
}
