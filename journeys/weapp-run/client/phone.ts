// What a test may read and ask of the phone, as `window.phone`.

export interface HeldFile {
  name: string
  type: string
  /** Base64. */
  content: string
}

/** What the person or WeChat answers to a call, instead of its usual answer. */
export type Answer = { value: object } | { refused: string }

export interface Launch {
  path?: string
  /** WeChat's scene number; 1047 is a scanned mini-program code, 1011 an ordinary one. */
  scene: number
  query: Record<string, string>
}

/** Given in the address of the client's own page. */
export const launch: Launch = JSON.parse(
  new URLSearchParams(location.search).get('launch') ?? '{"scene":1001,"query":{}}',
)

/** What a person does to the phone itself, beside the page. */
export interface Hands {
  /** Addresses from the first page to the one on top. */
  pages(): string[]
  topFrame(): string
  isIdle(): boolean
  goTo(url: string): Promise<void>
  hide(): void
  show(again: Launch): void
  setOnline(isOnline: boolean): void
}

export class Phone {
  hands: Hands | undefined
  readonly problems: string[] = []
  readonly files = new Map<string, HeldFile>()
  readonly answers = new Map<string, Answer>()
  /** Outlives the app: a phone without a signal has none after a start either. */
  isOnline = localStorage.getItem('offline') === null
  /** Paths that the next choosing of files hands over. */
  chosen: string[] = []
}

export const phone = new Phone()

declare global {
  interface Window {
    /** Undefined until the client has loaded. */
    phone: Phone
  }
}

window.phone = phone
