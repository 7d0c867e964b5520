import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolvePath } from './paths'
import type { Element } from './wxml'

/** The WXS scripts that views name, as modules of the renderer; each is read once. */
export class WxsModules {
  private readonly code = new Map<string, string>()

  constructor(private readonly dist: string) {}

  /** Takes in a `<wxs>` element and answers with its module's id. */
  add(element: Element, file: string): string {
    const { src, module = '' } = element.attributes
    if (src !== undefined) return this.addFile(resolvePath(file, src))
    const inline = element.children.map((child) => ('text' in child ? child.text : '')).join('')
    return this.define(`wxs:${file}#${module}`, file, inline)
  }

  all(): string {
    return [...this.code.values()].join('\n')
  }

  private addFile(file: string): string {
    const id = `wxs:${file}`
    return this.code.has(id) ? id : this.define(id, file, readFileSync(join(this.dist, file), 'utf8'))
  }

  private define(id: string, file: string, source: string): string {
    this.code.set(id, '')
    const required = source.replace(/require\(\s*['"]([^'"]+)['"]\s*\)/g, (_, name: string) => {
      return `_r(${JSON.stringify(this.addFile(resolvePath(file, name)))})`
    })
    const words = 'const getRegExp=(a,b)=>new RegExp(a,b);const getDate=(...a)=>new Date(...a);'
    this.code.set(
      id,
      `modDefine(${JSON.stringify(id)},function(_r,module,exports){${words}\n${required}\n});`,
    )
    return id
  }
}
