import { readAddress } from './address'
import { app, isTab, settingsOf } from './app'
import { element, tabBar } from './elements'
import { listenToView, loadPage, type Receivers, startLogic, tellLogic } from './messages'
import { Page } from './page'
import { refuse } from './refuse'

const deepest = 10

/** WeChat's pages: a stack of at most ten, whose tab pages stay alive beside it. */
export class PageStack {
  private stack: Page[] = []
  private readonly tabs = new Map<string, Page>()
  private readonly alive = new Map<string, Page>()
  /** One change at a time, as the native client does it. */
  private last: Promise<unknown> = Promise.resolve()
  private readonly receivers: Receivers

  constructor(
    apis: readonly string[],
    onCall: Receivers['onCall'],
    private readonly scene: number,
  ) {
    this.receivers = {
      pageOf: (id = '') => this.alive.get(id),
      onLoaded: (page) => this.start(page),
      onCall: (name, given, page) => onCall(name, given, page ?? this.top),
    }
    startLogic(apis, this.receivers)
  }

  get top(): Page | undefined {
    return this.stack.at(-1)
  }

  get addresses(): string[] {
    return this.stack.map(({ path, query }) => {
      const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
      return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
    })
  }

  navigateTo(url: string): Promise<void> {
    return this.inTurn(async () => {
      const { path, query } = this.known('navigateTo', url)
      if (isTab(path)) refuse('navigateTo', 'can not navigateTo a tabbar page')
      if (this.stack.length >= deepest) refuse('navigateTo', 'webview count limit exceed')
      const page = await this.open(path, query)
      this.stack.push(page)
      this.load(page)
    })
  }

  redirectTo(url: string): Promise<void> {
    return this.inTurn(async () => {
      const { path, query } = this.known('redirectTo', url)
      if (isTab(path)) refuse('redirectTo', 'can not redirectTo a tabbar page')
      const page = await this.open(path, query)
      const left = this.stack.pop()
      this.stack.push(page)
      this.load(page)
      if (left !== undefined) this.close(left)
    })
  }

  navigateBack(delta: number): Promise<void> {
    return this.inTurn(() => {
      if (this.stack.length < 2) refuse('navigateBack', 'cannot navigate back at first page')
      const left = this.stack.splice(Math.max(1, this.stack.length - delta))
      for (const page of left.reverse()) this.close(page)
    })
  }

  switchTab(url: string): Promise<void> {
    return this.inTurn(async () => {
      const { path } = this.known('switchTab', url)
      if (!isTab(path)) refuse('switchTab', 'can not switch to no-tabBar page')
      const known = this.tabs.get(path)
      const page = known ?? (await this.open(path, {}))
      for (const left of this.stack) if (!isTab(left.path)) this.close(left)
      this.stack = [page]
      if (known === undefined) this.load(page)
    })
  }

  reLaunch(url: string): Promise<void> {
    return this.inTurn(async () => {
      const { path, query } = this.known('reLaunch', url)
      const page = await this.open(path, query)
      for (const left of [...this.alive.values()]) if (left !== page) this.close(left)
      this.stack = [page]
      this.load(page)
    })
  }

  private inTurn(change: () => Promise<void> | void): Promise<void> {
    const done = this.last.then(change).then(() => this.present())
    this.last = done.catch(() => undefined)
    return done
  }

  private known(call: string, url: string) {
    const address = readAddress(url)
    if (settingsOf(address.path) === undefined) refuse(call, `page "${address.path}" is not found`)
    return address
  }

  private async open(path: string, query: Record<string, string>): Promise<Page> {
    const page = new Page(path, query, settingsOf(path) ?? { root: 'main' }, () => void this.navigateBack(1))
    this.alive.set(page.id, page)
    if (isTab(path)) this.tabs.set(path, page)
    await page.put()
    listenToView(page, this.receivers)
    tellWhenAtBottom(page)
    return page
  }

  private load(page: Page): void {
    loadPage(page, this.scene)
  }

  private start(page: Page): void {
    if (!page.isReady || page.isStarted) return
    page.isStarted = true
    tellLogic('resourceLoaded', {
      bridgeId: page.id,
      resourceLoadId: page.loadId,
      pagePath: page.path,
      query: page.query,
      scene: this.scene,
    })
    this.tellShown(page)
  }

  private close(page: Page): void {
    if (page.isStarted) tellLogic('pageUnload', { bridgeId: page.id })
    this.alive.delete(page.id)
    if (this.tabs.get(page.path) === page) this.tabs.delete(page.path)
    page.box.remove()
  }

  private present(): void {
    const { top } = this
    for (const page of this.alive.values()) {
      page.isOnTop = page === top
      if (page !== top) this.tellShown(page)
    }
    if (top !== undefined) {
      top.canGoBack = this.stack.length > 1
      this.tellShown(top)
    }
    this.drawTabs()
    const ids = this.stack.map(({ id }) => id)
    tellLogic('stack', { ids, alive: [...this.alive.keys()] })
  }

  /** A page is told when it comes to the top and when it leaves it, once it has loaded. */
  private tellShown(page: Page): void {
    const isShown = page === this.top
    if (!page.isStarted || page.isShown === isShown) return
    page.isShown = isShown
    tellLogic(isShown ? 'pageShow' : 'pageHide', { bridgeId: page.id })
  }

  private drawTabs(): void {
    const { color, selectedColor, list } = app.tabBar
    document.body.classList.toggle('has-tabs', this.top !== undefined && isTab(this.top.path))
    tabBar.replaceChildren(
      ...list.map(({ pagePath, text, iconPath, selectedIconPath }) => {
        const isHere = this.top?.path === pagePath
        const tab = element('button', 'tab')
        const icon = element('img', 'tab__icon')
        icon.src = `/package/${isHere ? selectedIconPath : iconPath}`
        tab.style.color = isHere ? selectedColor : color
        tab.append(icon, element('span', '', text))
        tab.addEventListener('click', () => void this.switchTab(`/${pagePath}`))
        return tab
      }),
    )
  }
}

function tellWhenAtBottom(page: Page): void {
  const { window: view, settings } = page
  let wasNear = false
  view.addEventListener('scroll', () => {
    const { scrollHeight } = view.document.documentElement
    const isNear = scrollHeight - view.scrollY - view.innerHeight <= (settings.onReachBottomDistance ?? 50)
    if (isNear && !wasNear) tellLogic('pageReachBottom', { bridgeId: page.id })
    wasNear = isNear
  })
}
