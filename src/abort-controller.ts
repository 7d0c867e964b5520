/** WeChat has no AbortController and @tanstack/react-query waits for ever without one (see config/index.ts). */
class AbortSignalStandIn {
  aborted = false
  private listeners: Array<() => void> = []

  addEventListener(_type: 'abort', listener: () => void) {
    this.listeners.push(listener)
  }

  removeEventListener(_type: 'abort', listener: () => void) {
    this.listeners = this.listeners.filter((known) => known !== listener)
  }

  abort() {
    if (this.aborted) return
    this.aborted = true
    for (const listener of this.listeners) listener()
  }
}

export class AbortController {
  readonly signal = new AbortSignalStandIn()

  abort() {
    this.signal.abort()
  }
}
