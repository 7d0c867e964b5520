import type { Frame, Page } from 'playwright-core'

/** Where a person looks and taps: the page of H5, or the frame of the page on top in the mini-program. */
export type Screen = Page | Frame

/** A phone in somebody's hand, with the app of one target on it. */
export interface Handset {
  /** Errors of the app, and answers of the server that are its own fault. */
  problems(): Promise<string[]>
  screen(): Promise<Screen>
  /** What WeChat shows beside the page: toasts and dialogs. The page itself on H5. */
  around(): Page
  /** Opens a page by its path, such as '/pages/home/index'; the first opening starts the app. */
  open(path: string): Promise<void>
  /** Kills the app and opens it again; what the phone stored stays. */
  restart(path: string): Promise<void>
  /** The same page anew: a browser's reload, a killed app that WeChat opens where it was. */
  reload(): Promise<void>
  /** The address of the page on top, for messages. */
  address(): Promise<string>
  tab(name: string): Promise<void>
  back(): Promise<void>
  /** Does `tap`, which asks for files, and hands these over. */
  handOver(files: readonly string[], tap: () => Promise<void>): Promise<void>
  /** Does `tap`, which asks for a code, and holds the picture of one before the camera. */
  holdBefore(picture: string, tap: () => Promise<void>): Promise<void>
  /** What the app stored under this key; null when nothing. */
  stored(key: string): Promise<unknown>
  /** All that the app stored, as text. */
  everythingStored(): Promise<string>
  /** The answer to the next request whose address ends so never arrives, though the server gave it. */
  loseAnswer(ending: string): Promise<void>
  setOnline(isOnline: boolean): Promise<void>
  /** The screen as a PNG; also written to `path` where given. */
  picture(path?: string): Promise<Buffer>
  putAway(): Promise<void>
}
