import { storageApis } from './storage'

// The logic layer: runs in a worker, so page code has no document, as on a phone.

interface StackPage {
  id: string
}

declare function importScripts(...addresses: string[]): void
declare function getCurrentPages(): StackPage[]

declare global {
  /** The runtime's, once its script has run. */
  var wx: object
  var ownIds: Set<string>
  var moduleId: (from: string, path: string) => string
}

const config: { storage: Record<string, string> } = JSON.parse(self.name)
const tell = (type: string, body: object) => self.postMessage({ type, body })

function tellProblems(): void {
  addEventListener('error', ({ error, message }) =>
    tell('problem', { text: String(error?.stack ?? message) }),
  )
  addEventListener('unhandledrejection', ({ reason }) => {
    tell('problem', { text: String(reason?.stack ?? reason?.errMsg ?? JSON.stringify(reason)) })
  })
  const say = console.error.bind(console)
  console.error = (...said: unknown[]) => {
    say(...said)
    tell('problem', { text: said.map((one) => (one instanceof Error ? one.stack : String(one))).join(' ') })
  }
}

/** The ids that the compiled scripts ask for, see compile/logic.ts. */
function nameModules(): void {
  globalThis.ownIds = new Set()
  globalThis.moduleId = (from, path) => {
    const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
    for (const part of path.replace(/\.js$/, '').split('/')) {
      if (part === '..') parts.pop()
      else if (part !== '' && part !== '.') parts.push(part)
    }
    const id = parts.join('/')
    return globalThis.ownIds.has(id) ? id : `/${id}`
  }
}

/** A cold start on a page of a sub-package loads the main package first. */
function loadMainFirst(): void {
  let isLoaded = false
  addEventListener('message', ({ data }) => {
    if (data?.type !== 'loadResource' || isLoaded) return
    isLoaded = true
    const { root, baseUrl, appId } = data.body
    if (root !== 'main') importScripts(`${baseUrl}${appId}/main/logic.js`)
  })
}

/** The runtime's own list does not know that a tab's page comes back to the top. */
function keepStackInOrder(): void {
  const known = new Map<string, StackPage>()
  addEventListener('message', ({ data }) => {
    if (data?.type !== 'stack') return
    const { ids, alive }: { ids: string[]; alive: string[] } = data.body
    const pages = getCurrentPages()
    for (const page of pages) known.set(page.id, page)
    const ordered = ids.map((id) => known.get(id)).filter((page) => page !== undefined)
    pages.splice(0, pages.length, ...ordered)
    for (const id of [...known.keys()]) if (!alive.includes(id)) known.delete(id)
  })
}

tellProblems()
nameModules()
loadMainFirst()
importScripts('/runtime/service/service.js')
Object.assign(
  globalThis.wx,
  storageApis(config.storage, (all) => tell('storage', all)),
)
keepStackInOrder()
