import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { childrenCode, type Place } from './element-code'
import { resolvePath } from './paths'
import { type Element, isElement, parseWxml, type WxmlNode } from './wxml'
import { WxsModules } from './wxs-modules'

export interface ViewFile {
  /** Name to the function that draws it. */
  templates: ReadonlyMap<string, string>
  /** Statements that end with the file's own nodes in `nodes`. */
  body: string
}

/** Reads WXML files with all that they import. */
export class ViewFiles {
  readonly wxs: WxsModules
  private readonly read = new Map<string, ViewFile>()

  constructor(private readonly dist: string) {
    this.wxs = new WxsModules(dist)
  }

  file(name: string, components: Readonly<Record<string, string>>): ViewFile {
    const key = `${name} ${JSON.stringify(components)}`
    const known = this.read.get(key)
    if (known !== undefined) return known
    // A file that imports itself finds itself empty.
    this.read.set(key, { templates: new Map(), body: 'const nodes=[];' })
    const compiled = this.compile(name, components)
    this.read.set(key, compiled)
    return compiled
  }

  private compile(name: string, components: Readonly<Record<string, string>>): ViewFile {
    const parts = new FileParts()
    const rest = this.takeApart(this.parse(name), name, parts)
    const prelude = [...parts.wxs]
      .map(([local, id]) => `const ${local}=require(${JSON.stringify(id)});`)
      .join('')
    const include = (source: string) => this.parse(resolvePath(name, source))
    const place: Place = { locals: new Set(parts.wxs.keys()), components, inSwiper: false, include }
    const bodyOf = (nodes: readonly WxmlNode[]) => `${prelude}const nodes=${childrenCode(nodes, place)};`
    const imported = parts.imports.flatMap((file) => [...this.file(file, components).templates])
    const own = parts.templates.map((template): [string, string] => {
      const draw = `function(_c){${bodyOf(template.children)}return oneNode(nodes)}`
      return [template.attributes.name ?? '', draw]
    })
    return { templates: new Map([...imported, ...own]), body: bodyOf(rest) }
  }

  private parse(name: string): WxmlNode[] {
    return parseWxml(readFileSync(join(this.dist, name), 'utf8'), name)
  }

  /** Moves scripts, imports and templates out of the nodes into `parts`; answers with the others. */
  private takeApart(nodes: readonly WxmlNode[], file: string, parts: FileParts): WxmlNode[] {
    return nodes.flatMap((node): WxmlNode[] => {
      if (!isElement(node)) return [node]
      const isTaken = this.take(node, file, parts)
      const kept = { ...node, children: this.takeApart(node.children, file, parts) }
      if (!isTaken) return [kept]
      if (node.tag === 'template') parts.templates.push(kept)
      return []
    })
  }

  private take(element: Element, file: string, parts: FileParts): boolean {
    const { module = '', src = '', name } = element.attributes
    if (element.tag === 'wxs') parts.wxs.set(module, this.wxs.add(element, file))
    else if (element.tag === 'import')
      parts.imports.push(resolvePath(file, src.replace(/(\.wxml)?$/, '.wxml')))
    else return element.tag === 'template' && name !== undefined
    return true
  }
}

class FileParts {
  /** The name in the view to the module's id. */
  readonly wxs = new Map<string, string>()
  readonly imports: string[] = []
  readonly templates: Element[] = []
}
