import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { WrittenFile } from './logic'
import type { Module, WeappPackage } from './package'
import { type ViewFile, ViewFiles } from './view-files'
import { cssOf } from './wxss'

/** For each page what the renderer loads: its view with those of its components, and their styles. */
export function viewFiles(weapp: WeappPackage): WrittenFile[] {
  const files = new ViewFiles(weapp.dist)
  const pages = [...weapp.pages.values()].flatMap((page) => {
    const components = reachable(weapp, page)
    const views = [
      viewCode(files, page, page.path),
      ...components.map((one) => viewCode(files, one, `/${one.path}`)),
    ]
    const styles = [page, ...components].map((module) => cssOf(weapp.dist, `${module.path}.wxss`))
    const path = `${weapp.packageOf(page.path)}/${page.path.replaceAll('/', '_')}`
    return [
      { path: `${path}.js`, content: [files.wxs.all(), ...views].join('\n') },
      { path: `${path}.css`, content: styles.join('\n') },
    ]
  })
  return [...pages, { path: 'main/app.css', content: cssOf(weapp.dist, 'app.wxss') }]
}

function reachable(weapp: WeappPackage, module: Module, found = new Set<Module>()): Module[] {
  for (const id of Object.values(module.components)) {
    const component = weapp.components.get(id)
    if (component === undefined || found.has(component)) continue
    found.add(component)
    reachable(weapp, component, found)
  }
  return [...found].filter(({ path }) => existsSync(join(weapp.dist, `${path}.wxml`)))
}

function viewCode(files: ViewFiles, module: Module, id: string): string {
  const file = files.file(`${module.path}.wxml`, module.components)
  const about = {
    path: id,
    id: id.replace(/\W+/g, '-'),
    appStyleScopeId: null,
    sharedStyleScopeIds: [],
    styleIsolation: 'shared',
    usingComponents: module.components,
    componentPlaceholder: {},
    customTabBar: null,
  }
  const render = id.startsWith('/') ? drawComponent(file, id) : drawPage(file)
  const templates = [...file.templates].map(([name, draw]) => `${JSON.stringify(`tpl-${name}`)}:${draw}`)
  return `modDefine(${JSON.stringify(id)},function(require,module,exports){const _T={${templates.join(',\n')}};
Module(Object.assign(${JSON.stringify(about)},{render:${render},tplComponents:_T}));});`
}

const drawPage = ({ body }: ViewFile) =>
  `function(_c){${body}return nodes.length===1?nodes[0]:_createVNode(_resolveComponent("dd-view"),null,{default:_withCtx(()=>nodes)})}`

const drawComponent = ({ body }: ViewFile, id: string) =>
  `function(_c){${body}return _createVNode(_resolveComponent("dd-component-host"),{name:${JSON.stringify(id)}},{default:_withCtx(()=>nodes)})}`
