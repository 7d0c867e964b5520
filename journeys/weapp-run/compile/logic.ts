import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appId } from '../app-id'
import type { WeappPackage } from './package'

/** What WeChat does not give to page code: shadowed, so that leaning on it fails here as on a phone. */
const browserOnly = [
  ...[
    'window',
    'document',
    'frames',
    'self',
    'location',
    'navigator',
    'history',
    'screen',
    'caches',
    'webkit',
  ],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'alert', 'confirm', 'prompt', 'Image', 'DOMParser'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'importScripts', 'BroadcastChannel'],
  ...['Blob', 'File', 'FileReader', 'FormData', 'Headers', 'Request', 'Response', 'URL', 'URLSearchParams'],
  ...['TextEncoder', 'TextDecoder', 'AbortController', 'btoa', 'atob', 'crypto', 'structuredClone'],
  ...['MessageChannel', 'requestAnimationFrame', 'cancelAnimationFrame'],
]

export interface WrittenFile {
  path: string
  content: string
}

/** The package's scripts, each wrapped in a function as WeChat does it and otherwise untouched. */
export function logicFiles(weapp: WeappPackage): WrittenFile[] {
  const scripts = readdirSync(weapp.dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'))
  return [...groupBy(scripts, weapp.packageOf)].flatMap(([root, files]) => [
    ...files.map((file) => ({ path: `${root}/js/${file}`, content: wrapped(weapp, file) })),
    { path: `${root}/logic.js`, content: loader(weapp, files, `/apps/${appId}/${root}/js/`) },
  ])
}

function groupBy(names: readonly string[], keyOf: (name: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names) groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), name])
  return groups
}

/** One file a module, so that a stack trace names the file of the package. */
function wrapped(weapp: WeappPackage, file: string): string {
  const source = readFileSync(join(weapp.dist, file), 'utf8')
  const path = file.replace(/\.js$/, '')
  const page = weapp.pages.get(path)
  const component = weapp.components.get(`/${path}`)
  const id = path === 'app' || page !== undefined ? path : `/${path}`
  const about =
    page !== undefined
      ? { path, usingComponents: page.components }
      : component !== undefined && {
          path: `/${path}`,
          component: true,
          usingComponents: component.components,
        }
  const announce = about === false ? '' : `globalThis.__extraInfo=${JSON.stringify(about)};`
  const shadows = browserOnly.join(',')
  const require = `function(path){return _r(moduleId(${JSON.stringify(file)},path))}`
  return `modDefine(${JSON.stringify(id)},function(_r,module,exports){${announce}return (function(require,module,exports,${shadows}){${source}\n}).call(this,${require},module,exports)});\n`
}

function loader(weapp: WeappPackage, files: readonly string[], base: string): string {
  const own = ['app', ...weapp.pages.keys()]
  const addresses = files.map((file) => JSON.stringify(base + file))
  return `ownIds=new Set(${JSON.stringify(own)});\nimportScripts(${addresses.join(',')});\n`
}
