import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { fieldOf, visibleText, whatToTap } from './finding'
import { openPhone } from './phone'
import { readPrepared } from './prepared'

const screens = join(import.meta.dirname, '../.screens')
mkdirSync(screens, { recursive: true })

const patienceMs = 10_000

/** Somebody with a phone of their own: nothing is shared with another person but the server. */
export class Person {
  readonly serverUrl = readPrepared().serverUrl
  private static failures = 0

  constructor(
    private readonly phone: BrowserContext,
    public page: Page,
    readonly problems: string[],
  ) {}

  /** Opens a page of the app by its path, such as '/pages/home/index'. */
  async open(path = '/'): Promise<void> {
    await this.attempt(`open ${path}`, async () => {
      await this.page.goto(`${this.serverUrl}/#${path}`)
      await this.page.locator('.taro_page').filter({ visible: true }).first().waitFor({ timeout: patienceMs })
    })
  }

  /** Kills the app and opens it again; what the phone stored stays. */
  async restart(path = '/'): Promise<void> {
    await this.page.close()
    this.page = await this.phone.newPage()
    await this.open(path)
  }

  /** Taps what carries this text (exactly, else in part), or a CSS selector that begins with . # or [. */
  async tap(target: string): Promise<void> {
    await this.attempt(`tap ${target}`, async () => {
      const found = await whatToTap(this.page, target, patienceMs)
      await found.tap({ timeout: patienceMs })
    })
  }

  async tab(name: string): Promise<void> {
    const item = this.page.locator('.weui-tabbar__item').filter({ hasText: name })
    await this.attempt(`go to the tab ${name}`, () => item.tap({ timeout: patienceMs }))
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  /** Types into the field with this label or placeholder, or a CSS selector. */
  async fill(field: string, value: string): Promise<void> {
    await this.attempt(`fill ${field}`, () => fieldOf(this.page, field).fill(value, { timeout: patienceMs }))
  }

  /** Taps something that opens the photo or file chooser and picks a file. */
  async upload(target: string, file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser', { timeout: patienceMs })
    const [chosen] = await Promise.all([chooser, this.tap(target)])
    await chosen.setFiles(file)
  }

  async see(text: string): Promise<void> {
    await this.attempt(`see ${text}`, () =>
      visibleText(this.page, text).first().waitFor({ timeout: patienceMs }),
    )
  }

  async dontSee(text: string): Promise<void> {
    const anywhere = visibleText(this.page, text)
    await this.attempt(`stop seeing ${text}`, () =>
      anywhere.first().waitFor({ state: 'hidden', timeout: patienceMs }),
    )
  }

  /** All that is on screen now, as text. */
  async read(): Promise<string> {
    return await this.page.evaluate(() => document.body.innerText)
  }

  /** Saves .screens/<name>.png, once the page has come to rest. */
  async screenshot(name: string): Promise<void> {
    await this.page.waitForTimeout(400)
    await this.page.screenshot({ path: join(screens, `${name}.png`), animations: 'disabled' })
  }

  async leave(): Promise<void> {
    await this.phone.close()
  }

  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (cause) {
      Person.failures += 1
      const picture = `failed-${process.pid}-${Person.failures}`
      await this.screenshot(picture)
      const shown = (await this.read()).replace(/\s+/g, ' ').slice(0, 600)
      throw new Error(
        `Could not ${what} on ${this.page.url()} (.screens/${picture}.png). On screen: ${shown} ${this.problems.join('; ')}`,
        { cause },
      )
    }
  }
}

const present: Person[] = []

/** A new person with an empty phone; gone at the end of the test. */
export async function person(): Promise<Person> {
  const problems: string[] = []
  const phone = await openPhone(problems)
  const newcomer = new Person(phone, await phone.newPage(), problems)
  present.push(newcomer)
  return newcomer
}

/** Sends everybody away and returns what went wrong on their screens. */
export async function everybodyLeaves(): Promise<string[]> {
  const leaving = present.splice(0)
  await Promise.all(leaving.map((someone) => someone.leave()))
  return leaving.flatMap((someone) => someone.problems)
}
