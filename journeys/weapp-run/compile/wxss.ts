import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { type Plugin } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { builtIn } from './built-in'
import { withoutRpx } from './lengths'
import { resolvePath } from './paths'

const renameTags = selectorParser((selector) => {
  selector.walkTags((tag) => {
    if (tag.value === 'page') tag.value = '.dd-page'
    else if (builtIn.has(tag.value)) tag.value = `.dd-${tag.value}`
  })
})

/** CSS of a WXSS file with its imports in front of it; nothing where there is no such file. */
export function cssOf(dist: string, file: string, seen = new Set<string>()): string {
  const path = join(dist, file)
  if (seen.has(file) || !existsSync(path)) return ''
  seen.add(file)
  const imported: string[] = []
  const readImport = (name: string) => imported.push(cssOf(dist, resolvePath(file, name), seen))
  const { css } = postcss([forBrowser(readImport)]).process(readFileSync(path, 'utf8'), { from: undefined })
  return [...imported, css].join('\n')
}

function forBrowser(readImport: (name: string) => void): Plugin {
  return {
    postcssPlugin: 'wxss',
    Once(root) {
      root.walkAtRules('import', (rule) => {
        readImport(rule.params.replace(/^url\(|\)$/g, '').replace(/["']/g, ''))
        rule.remove()
      })
      root.walkRules((rule) => {
        const isFrame =
          rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(rule.parent.name)
        if (!isFrame) rule.selector = renameTags.processSync(rule.selector)
      })
      root.walkDecls((declaration) => {
        declaration.value = withoutRpx(declaration.value)
      })
    },
  }
}
