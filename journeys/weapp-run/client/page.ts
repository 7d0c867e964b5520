import type { PageSettings } from './app'
import { button, element, pagesArea } from './elements'

/** One page of the stack: a frame with its view, below a navigation bar. */
export class Page {
  private static count = 0
  readonly id = `page-${Page.count}`
  readonly loadId = `load-${Page.count}`
  readonly box = element('section', 'page')
  private readonly bar = element('header', 'nav-bar')
  private readonly titleBox = element('h1', 'nav-bar__title')
  private readonly frame = element('iframe', 'page__frame')
  private readonly backButton: HTMLButtonElement
  isLogicLoaded = false
  isViewLoaded = false
  isStarted = false
  isDrawn = false
  isShown = false

  constructor(
    readonly path: string,
    readonly query: Record<string, string>,
    readonly settings: PageSettings,
    onBack: () => void,
  ) {
    Page.count += 1
    this.backButton = button('nav-bar__back', '‹', onBack)
    this.backButton.setAttribute('aria-label', '返回')
    this.bar.style.background = settings.navigationBarBackgroundColor ?? '#000'
    this.bar.hidden = settings.navigationStyle === 'custom'
    this.bar.append(this.backButton, this.titleBox, element('div', 'nav-bar__capsule'))
    this.title = settings.navigationBarTitleText ?? ''
    this.frame.name = this.id
    this.frame.src = '/page.html'
    this.box.append(this.bar, this.frame)
  }

  async put(): Promise<void> {
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve, { once: true }))
    pagesArea.append(this.box)
    await loaded
  }

  get window(): Window {
    if (this.frame.contentWindow === null) throw new Error(`${this.path} is gone.`)
    return this.frame.contentWindow
  }

  get title(): string {
    return this.titleBox.textContent ?? ''
  }

  set title(text: string) {
    this.titleBox.textContent = text
  }

  set canGoBack(can: boolean) {
    this.backButton.hidden = !can
  }

  set isOnTop(isOnTop: boolean) {
    this.box.classList.toggle('page--top', isOnTop)
  }

  /** Both halves are there: only now may the page be told that it loads and shows. */
  get isReady(): boolean {
    return this.isLogicLoaded && this.isViewLoaded
  }
}
