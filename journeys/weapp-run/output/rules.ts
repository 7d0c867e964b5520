import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AnyNode } from 'acorn'
import { readPackage } from '../compile/package'
import { newestSyntax, nodesOf, type Script, scriptsOf, treeOf } from './scripts'

// What WeChat asks of a package before it takes it in. Each rule answers with what is wrong, in words.

const largestPackage = 2 * 1024 * 1024
const largestTabIcon = 40 * 1024

/** Addresses in messages of libraries; nothing asks them. */
const onlyNamed = ['http://fb.me', 'https://reactjs.org', 'https://taro.com']

/** webpack asks so for the global object where `globalThis` is unknown; every phone of ours knows it. */
const webpacksGlobal = 'new Function("return this")'

/** Safari reads a look behind from iOS 16.4 on, though ES2018 has it. */
export function newScripts(dist: string): string[] {
  return scriptsOf(dist)
    .filter((script) => treeOf(script) === null || nodesIn(script).some(looksBehind))
    .map(({ file }) => `${file} is newer than our oldest phones (ES${newestSyntax}, no look behind)`)
}

/** WeChat forbids code made of text. */
export function codeFromText(dist: string): string[] {
  return scriptsOf(dist).flatMap((script) =>
    nodesIn(script)
      .filter(isCodeFromText)
      .map((node) => script.source.slice(node.start, node.end))
      .filter((words) => words !== webpacksGlobal && words !== `${webpacksGlobal}()`)
      .map((words) => `${script.file} makes code of text: ${words.slice(0, 60)}`),
  )
}

/** Where `wx` is named. What Taro calls for us is typed, and a journey ends badly at a call that WeChat lacks. */
export function unknownCalls(dist: string): string[] {
  const known = wechatNames()
  return scriptsOf(dist).flatMap((script) =>
    nodesIn(script).flatMap((node) => {
      const name = nameOnWx(node)
      return name === null || known.has(name)
        ? []
        : [`${script.file} uses wx.${name}, which WeChat doesn't have`]
    }),
  )
}

export function strangeAddresses(dist: string, apiBase: string): string[] {
  const allowed = [...onlyNamed, new URL(apiBase).origin]
  return scriptsOf(dist).flatMap(({ file, source }) =>
    [...source.matchAll(/https?:\/\/[\w.-]+(:\d+)?/g)]
      .map(([address]) => address)
      .filter((address) => !allowed.includes(address))
      .map((address) => `${file} names ${address}, which no setting says`),
  )
}

/** A page is reached when some other script names it; the first page and the tabs open by themselves. */
export function unreachablePages(dist: string): string[] {
  const { app, pages } = readPackage(dist)
  const scripts = scriptsOf(dist)
  const byThemselves = app.tabBar.list.map(({ pagePath }) => pagePath)
  return [...pages.keys()]
    .filter((page) => !byThemselves.includes(page))
    .filter((page) => {
      const name = new RegExp(`["'/\`]${page.replace(/^pages\//, '')}["'?\`]`)
      return !scripts.some(({ file, source }) => file !== `${page}.js` && name.test(source))
    })
    .map((page) => `nothing leads to ${page}`)
}

export function heavyTabIcons(dist: string): string[] {
  const { app } = readPackage(dist)
  return app.tabBar.list
    .flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath])
    .filter((icon) => statSync(join(dist, icon)).size > largestTabIcon)
    .map((icon) => `${icon} is larger than 40 kB`)
}

/** Bytes by package; what is over WeChat's own limit. */
export function heavyPackages(sizes: Record<string, number>): string[] {
  return Object.entries(sizes)
    .filter(([, bytes]) => bytes > largestPackage)
    .map(([name]) => `${name} is larger than 2 MB`)
}

function nodesIn(script: Script): AnyNode[] {
  const tree = treeOf(script)
  return tree === null ? [] : [...nodesOf(tree)]
}

function looksBehind(node: AnyNode): boolean {
  return node.type === 'Literal' && 'regex' in node && /\(\?<[=!]/.test(node.regex?.pattern ?? '')
}

function isCodeFromText(node: AnyNode): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false
  return node.callee.type === 'Identifier' && ['eval', 'Function'].includes(node.callee.name)
}

function nameOnWx(node: AnyNode): string | null {
  if (node.type !== 'MemberExpression' || node.computed) return null
  const { object, property } = node
  return object.type === 'Identifier' && object.name === 'wx' && property.type === 'Identifier'
    ? property.name
    : null
}

/** Source: WeChat's own typings, the members of `WechatMiniprogram.Wx`. */
function wechatNames(): Set<string> {
  const typings = createRequire(import.meta.url).resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts')
  const text = readFileSync(typings, 'utf8')
  const members = text.slice(text.indexOf('interface Wx {'))
  return new Set([...members.matchAll(/^ {8}(\w+)[?<(:]/gm)].map(([, name]) => name ?? ''))
}
