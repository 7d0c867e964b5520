import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { appId } from '../app-id'
import { logicFiles } from './logic'
import { readPackage } from './package'
import { viewFiles } from './views'

/**
 * Turns a compiled mini-program into what the scripts of `@dimina-kit/electron-runtime` load, below
 * `target`/gonghui. Its JavaScript is only wrapped. Throws where WXML, WXSS or a page cannot be read.
 */
export function compileWeapp(dist: string, target: string): void {
  const weapp = readPackage(dist)
  const modules = Object.fromEntries(
    [...weapp.pages.values()].map(({ path, settings, components }) => [
      path,
      { ...settings, usingComponents: components, root: weapp.packageOf(path) },
    ]),
  )
  const settings = { path: 'main/app-config.json', content: JSON.stringify({ app: weapp.app, modules }) }
  for (const { path, content } of [...logicFiles(weapp), ...viewFiles(weapp), settings]) {
    const file = join(target, appId, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
