import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fieldOf, isSelector, visibleText, whatToTap } from './finding'
import { H5Handset } from './h5-handset'
import type { Handset, Screen } from './handset'
import { readPrepared } from './prepared'
import { isWeapp } from './target'
import { WeappHandset } from './weapp-run/weapp-handset'

const screens = join(import.meta.dirname, '../.screens')

const patienceMs = 10_000
/** How long one look lasts before the screen is looked for again. */
const lookMs = 1_500

/** Somebody with a phone of their own: nothing is shared with another person but the server. */
export class Person {
  readonly serverUrl = readPrepared().serverUrl
  private static failures = 0

  constructor(readonly phone: Handset) {
    mkdirSync(screens, { recursive: true })
  }

  /** Opens a page of the app by its path, such as '/pages/home/index'. */
  async open(path = '/'): Promise<void> {
    await this.attempt(`open ${path}`, () => this.phone.open(path))
  }

  /** Kills the app and opens it again; what the phone stored stays. */
  async restart(path = '/'): Promise<void> {
    await this.attempt(`start again on ${path}`, () => this.phone.restart(path))
  }

  /** Taps what carries this text (exactly, else in part), or a CSS selector that begins with . # or [. */
  async tap(target: string): Promise<void> {
    await this.onScreen(`tap ${target}`, async (screen, timeout) => {
      const found = await whatToTap(screen, target, timeout)
      await found.tap({ timeout })
    })
  }

  /** Taps the nth, from 0, of what a CSS selector finds. */
  async tapNth(selector: string, nth: number): Promise<void> {
    await this.onScreen(`tap ${selector} number ${nth}`, async (screen, timeout) => {
      await screen.locator(selector).filter({ visible: true }).nth(nth).tap({ timeout })
    })
  }

  async tab(name: string): Promise<void> {
    await this.attempt(`go to the tab ${name}`, () => this.phone.tab(name))
  }

  async back(): Promise<void> {
    await this.attempt('go back', () => this.phone.back())
  }

  /** Types into the field with this label or placeholder, or a CSS selector. */
  async fill(field: string, value: string): Promise<void> {
    await this.onScreen(`fill ${field}`, (screen, timeout) => fieldOf(screen, field).fill(value, { timeout }))
  }

  /** Taps something that opens the photo or file chooser and picks files. */
  async upload(target: string, ...files: string[]): Promise<void> {
    await this.attempt(`upload by ${target}`, () => this.phone.handOver(files, () => this.tap(target)))
  }

  /** Opens the camera for codes and holds the picture of one before it. */
  async scan(picture: string): Promise<void> {
    const button = isWeapp() ? '扫一扫' : '拍照或选图识别'
    await this.attempt('scan', () => this.phone.holdBefore(picture, () => this.tap(button)))
  }

  /** Waits for a text, or for what a CSS selector finds. */
  async see(target: string): Promise<void> {
    await this.onScreen(`see ${target}`, (screen, timeout) => {
      const found = isSelector(target)
        ? screen.locator(target).filter({ visible: true })
        : visibleText(screen, target)
      return found.first().waitFor({ timeout })
    })
  }

  async dontSee(text: string): Promise<void> {
    await this.onScreen(`stop seeing ${text}`, (screen, timeout) =>
      visibleText(screen, text).first().waitFor({ state: 'hidden', timeout }),
    )
  }

  /** What the field with this label holds. */
  async typedIn(field: string): Promise<string> {
    return await this.onScreen(`read ${field}`, (screen, timeout) =>
      fieldOf(screen, field).inputValue({ timeout }),
    )
  }

  /** How many of what a CSS selector finds are to be seen. */
  async count(selector: string): Promise<number> {
    return await (await this.phone.screen()).locator(selector).filter({ visible: true }).count()
  }

  /** All that is on screen now, as text; of a part of it, where a CSS selector names one. */
  async read(selector = 'body'): Promise<string> {
    return await (await this.phone.screen()).locator(selector).filter({ visible: true }).first().innerText()
  }

  /** Pixels of the letters of what a CSS selector finds first. */
  async letterSize(selector: string): Promise<number> {
    return await this.onScreen(`measure ${selector}`, (screen, timeout) =>
      screen
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize), null, { timeout }),
    )
  }

  /** Saves .screens/<target>/<name>.png, once the page has come to rest. */
  async screenshot(name: string): Promise<void> {
    await this.phone.around().waitForTimeout(400)
    await this.phone.picture(join(screens, isWeapp() ? 'weapp' : 'h5', `${name}.png`))
  }

  /** A page that opens meanwhile takes the place of the one looked at: so it looks again, several times. */
  private async onScreen<Found>(
    what: string,
    look: (screen: Screen, timeout: number) => Promise<Found>,
  ): Promise<Found> {
    const patienceEnds = performance.now() + patienceMs
    return await this.attempt(what, async () => {
      for (;;)
        try {
          return await look(await this.phone.screen(), lookMs)
        } catch (cause) {
          if (performance.now() > patienceEnds) throw cause
        }
    })
  }

  private async attempt<Done>(what: string, work: () => Promise<Done>): Promise<Done> {
    try {
      return await work()
    } catch (cause) {
      throw cause instanceof Stuck ? cause : await this.tellStuck(what, cause)
    }
  }

  private async tellStuck(what: string, cause: unknown): Promise<Stuck> {
    Person.failures += 1
    const picture = `failed-${process.pid}-${Person.failures}`
    await this.screenshot(picture)
    const shown = (await this.read().catch(() => 'nothing')).replace(/\s+/g, ' ').slice(0, 600)
    const problems = (await this.phone.problems()).join('; ')
    const where = await this.phone.address()
    return new Stuck(`Could not ${what} on ${where} (${picture}.png). On screen: ${shown} ${problems}`, {
      cause,
    })
  }
}

/** A person who cannot go on; says so once, however deep in a word it happens. */
class Stuck extends Error {}

const present: Person[] = []

/** A new person with an empty phone; gone at the end of the test. */
export async function person(): Promise<Person> {
  const newcomer = new Person(isWeapp() ? await WeappHandset.take() : await H5Handset.take())
  present.push(newcomer)
  return newcomer
}

/** Sends everybody away and returns what went wrong on their screens. */
export async function everybodyLeaves(): Promise<string[]> {
  const leaving = present.splice(0)
  const problems = await Promise.all(leaving.map(({ phone }) => phone.problems()))
  await Promise.all(leaving.map(({ phone }) => phone.putAway()))
  return problems.flat()
}
