import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import vm from 'node:vm'

/** A page as the mini-program's code sees it. */
export interface NativePage {
  route: string
  setData: (data: object, done?: () => void) => void
  [hook: string]: unknown
}

type Definition = Record<string, unknown>

/** What WeChat gives to the logic layer; there is no window, document or fetch in it. */
export interface LogicLayer {
  wx: Record<string, unknown>
  onSetData: (data: Record<string, unknown>) => void
}

/** Loads a built mini-program and opens one page of it, as WeChat's logic layer does. */
export function openPage(folder: string, route: string, { wx, onSetData }: LogicLayer): NativePage {
  const pages: NativePage[] = []
  let app: Definition = {}
  let defined: Definition = {}
  const context = vm.createContext({
    wx,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    App: (definition: Definition) => {
      app = definition
    },
    Page: (definition: Definition) => {
      defined = definition
    },
    Component: () => {},
    getApp: () => app,
    getCurrentPages: () => pages,
  })
  const load = loaderOf(folder, context)
  load(join(folder, 'app.js'))
  call(app, 'onLaunch', { path: route, query: {}, scene: 1001 })
  call(app, 'onShow', { path: route, query: {}, scene: 1001 })
  load(join(folder, `${route}.js`))
  const page: NativePage = {
    ...defined,
    route,
    setData: (data, done) => {
      onSetData(plain(data))
      if (done) setTimeout(done, 0)
    },
  }
  pages.push(page)
  for (const hook of ['onLoad', 'onShow', 'onReady']) call(page, hook, {})
  return page
}

/** CommonJS as WeChat has it: paths relative to the file, without an extension. */
function loaderOf(folder: string, context: vm.Context): (file: string) => unknown {
  const modules = new Map<string, { exports: unknown }>()
  return function load(file: string): unknown {
    const known = modules.get(file)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    modules.set(file, module)
    const wrapped = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`
    const run: (...inner: unknown[]) => void = vm.runInContext(wrapped, context, { filename: file })
    const require = (path: string) => {
      const base = path.startsWith('/') ? folder : dirname(file)
      return load(`${resolve(base, path.replace(/^\//, '')).replace(/\.js$/, '')}.js`)
    }
    run(require, module, module.exports)
    return module.exports
  }
}

function call(target: Definition, hook: string, options: object): void {
  const run = target[hook]
  if (typeof run === 'function') run.call(target, options)
}

/** What crosses to the rendering layer is JSON. */
function plain(data: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(data))
}
