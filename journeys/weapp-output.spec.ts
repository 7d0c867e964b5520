import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { weighPackages } from '../bench/weapp-packages'
import { readPrepared } from './prepared'
import * as rules from './weapp-run/output/rules'

const dist = join(import.meta.dirname, '../dist/weapp')
const { builtFor } = readPrepared()

const sizesOf = (folder: string) => {
  const { main, subPackages } = weighPackages(folder)
  return { main, ...subPackages }
}

/** Each rule, and how to break it. */
const cases: [string, (folder: string) => string[], (folder: string) => void, RegExp][] = [
  [
    'every phone that we serve can read every script',
    rules.newScripts,
    (folder) => append(folder, 'common.js', 'var a = b?.c'),
    /common/,
  ],
  [
    'no script looks behind',
    rules.newScripts,
    (folder) => append(folder, 'common.js', 'var b = /(?<=a)b/'),
    /behind/,
  ],
  [
    'nothing makes code of text',
    rules.codeFromText,
    (folder) => append(folder, 'common.js', 'eval("1")'),
    /eval/,
  ],
  [
    'only calls that WeChat has',
    rules.unknownCalls,
    (folder) => append(folder, 'common.js', 'wx.fly()'),
    /wx\.fly/,
  ],
  [
    'addresses come from the settings only',
    (folder) => rules.strangeAddresses(folder, builtFor),
    (folder) => append(folder, 'common.js', 'var a="https://elsewhere.example/x"'),
    /elsewhere/,
  ],
  ['every page is reached', rules.unreachablePages, addLonelyPage, /lonely/],
  [
    'the tab icons are light',
    rules.heavyTabIcons,
    (folder) => append(folder, 'assets/tabs/me-idle.png', 'x'.repeat(50_000)),
    /me-idle/,
  ],
  [
    'every package is below 2 MB',
    (folder) => rules.heavyPackages(sizesOf(folder)),
    (folder) => append(folder, 'pages/content/search.js', `//${'x'.repeat(2_100_000)}`),
    /content/,
  ],
]

test.each(cases)('%s', (_, rule) => {
  expect(rule(dist)).toEqual([])
})

test.each(cases)('a package that breaks it is refused: %s', (_, rule, spoil, complaint) => {
  const folder = mkdtempSync(join(tmpdir(), 'gonghui-weapp-'))
  try {
    cpSync(dist, folder, { recursive: true })
    spoil(folder)
    expect(rule(folder).join()).toMatch(complaint)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function append(folder: string, file: string, text: string): void {
  appendFileSync(join(folder, file), `\n${text}`)
}

function addLonelyPage(folder: string): void {
  const path = join(folder, 'app.json')
  const app: { pages: string[] } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...app, pages: [...app.pages, 'pages/lonely/index'] }))
  cpSync(join(folder, 'pages/me'), join(folder, 'pages/lonely'), { recursive: true })
}
