import { appId } from '../app-id'
import { modules } from './app'
import type { Page } from './page'
import { phone } from './phone'

// What the runtime's two halves say to each other and to the client, and the way between them.

export interface Message {
  type: string
  target?: string
  method?: string
  body?: Body
}

/** As much of the runtime's bodies as the client reads; the rest passes through. */
interface Body {
  bridgeId?: string
  /** Of a call to WeChat. */
  name?: string
  params?: unknown
  /** Of a problem. */
  text?: string
  errors?: string[]
  /** Of an event. */
  methodName?: string
  event?: ViewEvent
}

interface ViewEvent {
  type: string
  target?: EventNode
  currentTarget?: EventNode
}

interface EventNode {
  id?: string
  dataset?: object
}

interface RenderBridge {
  publish(message: Message | string): void
  invoke(message: Message | string): void
  onMessage(message: Message): void
}

export interface Receivers {
  pageOf(id: string | undefined): Page | undefined
  onLoaded(page: Page): void
  onCall(name: string, given: unknown, page: Page | undefined): void
}

let worker: Worker

export function tellLogic(type: string, body: object = {}): void {
  worker.postMessage({ type, body })
}

export function tellView(page: Page, message: Message): void {
  bridgeOf(page).onMessage(message)
}

/** Starts the logic layer in a worker, where page code has no document, as on a phone. */
export function startLogic(apis: readonly string[], receivers: Receivers): void {
  const storage: unknown = JSON.parse(localStorage.getItem('storage') ?? '{}')
  worker = new Worker('/client/logic-layer.js', { name: JSON.stringify({ registeredApis: apis, storage }) })
  worker.onmessage = ({ data }: MessageEvent<Message>) => fromLogic(data, receivers)
  worker.onerror = (event) => phone.problems.push(`${event.message} ${event.filename}:${event.lineno}`)
}

export function listenToView(page: Page, receivers: Receivers): void {
  const bridge = bridgeOf(page)
  const take = (message: Message | string) =>
    fromView(page, typeof message === 'string' ? JSON.parse(message) : message, receivers)
  bridge.publish = take
  bridge.invoke = take
}

/** Loads the page's scripts and its view. */
export function loadPage(page: Page, scene: number): void {
  const body = {
    bridgeId: page.id,
    resourceLoadId: page.loadId,
    appId,
    pagePath: page.path,
    root: modules[page.path]?.root,
    baseUrl: '/apps/',
  }
  tellView(page, { type: 'loadResource', body })
  tellLogic('loadResource', { ...body, scene, query: page.query, hostEnv: { systemInfo: {}, menuRect: {} } })
}

function bridgeOf(page: Page): RenderBridge {
  return (page.window as Window & { DiminaRenderBridge?: RenderBridge }).DiminaRenderBridge as RenderBridge
}

function fromLogic(message: Message, receivers: Receivers): void {
  const { type, body = {} } = message
  const page = receivers.pageOf(body.bridgeId)
  if (type === 'storage') localStorage.setItem('storage', JSON.stringify(body))
  else if (type === 'problem') phone.problems.push(body.text ?? type)
  else if (type === 'serviceResourceLoaded' && page !== undefined) {
    page.isLogicLoaded = true
    receivers.onLoaded(page)
  } else if (type === 'invokeAPI') receivers.onCall(body.name ?? type, body.params, page)
  else if (page !== undefined && (message.target === 'render' || message.method === 'publish')) {
    const { method: _, ...rest } = message
    tellView(page, rest)
  }
}

function fromView(page: Page, said: Message, receivers: Receivers): void {
  const message = withTrueNode(said)
  const { type, target, body = {} } = message
  if (type === 'renderResourceLoaded') {
    page.isViewLoaded = true
    receivers.onLoaded(page)
  } else if (type === 'renderResourceLoadFailed') phone.problems.push(`view: ${body.errors?.join('; ')}`)
  else if (type === 'domReady') page.isDrawn = true
  else if (type === 'invokeAPI') receivers.onCall(body.name ?? type, body.params, page)
  else if (target === 'service')
    worker.postMessage({
      ...message,
      body: { bridgeId: page.id, pagePath: page.path, query: page.query, ...body },
    })
}

const mark = /^([^⦃]*)⦃(.*)⦄$/s

/**
 * Some of the runtime's elements report the node inside that was touched as the current target, and
 * Taro then drops the event. A handler's name carries the node that declares it (page-helpers.ts).
 */
function withTrueNode(message: Message): Message {
  const event = message.body?.event
  const [, name, self] = mark.exec(message.body?.methodName ?? '') ?? []
  if (message.type !== 't' || event === undefined || name === undefined || self === undefined)
    return withoutMarks(message)
  const node: EventNode = JSON.parse(self)
  const isAnonymous = !event.target?.id && Object.keys(event.target?.dataset ?? {}).length === 0
  const trueEvent = {
    ...event,
    type: event.type === 'getuserinfo' ? 'getphonenumber' : event.type,
    currentTarget: { ...event.currentTarget, ...node },
    target: isAnonymous ? { ...event.target, ...node } : event.target,
  }
  return { ...message, body: { ...message.body, methodName: name, event: trueEvent } }
}

function withoutMarks(message: Message): Message {
  const isNote = message.target === 'service' && /^m[A-Z]$/.test(message.type)
  return isNote ? JSON.parse(JSON.stringify(message).replace(/⦃.*?⦄/g, '')) : message
}
