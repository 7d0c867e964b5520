import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { applicationMachine } from '#contract/application-file'
import { bookingMachine, outcomeLabels } from '#contract/bookings'
import { articleKindLabels, articleMachine } from '#contract/content'
import { entitlementMachine } from '#contract/entitlements'
import type { Machine } from '#contract/machine'
import { joinCodeMachine, membershipMachine } from '#contract/membership'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const isThere = (path: string) => existsSync(new URL(path, root))

/** The cells of each row of a document's tables, without their headings. */
function rowsOf(path: string, columns: number): string[][] {
  return read(path)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\|[\s|-]+\|$/.test(line))
    .map((line) => line.split('|').slice(1, -1).map(trimmed))
    .filter((cells) => cells.length === columns)
}

const trimmed = (cell: string) => cell.trim()
const quoted = (cell: string | undefined) =>
  [...(cell ?? '').matchAll(/`([^`\n]+)`/g)].map((found) => found[1])

function labelsOf({ statuses }: Machine): Record<string, string> {
  return Object.fromEntries(Object.entries(statuses).map(([status, { label }]) => [status, label]))
}

const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...['docs/', 'docs/decisions/'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.md'))
      .map((name) => folder + name),
  ),
]

describe.each(documents)('%s', (path) => {
  test('links to files that are there', () => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((found) => found[1] ?? '')
    const folder = new URL(path, root)
    expect(links.filter((link) => !existsSync(new URL(link, folder)))).toEqual([])
  })

  test('names files that are there', () => {
    const named = quoted(read(path)).filter((name): name is string =>
      /^(\.ci|bench|catalogue|config|contract|docs|journeys|server|src)\/[\w./-]+\.\w+$/.test(name ?? ''),
    )
    expect(named.filter((name) => !isThere(name))).toEqual([])
  })
})

test.each(['README.md', 'README.zh-CN.md'])('%s names the two commands', (path) => {
  expect(read(path)).toContain('```\nnpm ci && npm start\n```')
  expect(read(path)).toContain('```\nnpm ci && npm test\n```')
})

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)

test.each(documents)('%s names commands that there are', (path) => {
  const named = [...read(path).matchAll(/npm run ([\w:-]+)/g)].map((found) => found[1] ?? '')
  expect(named.filter((name) => !scripts.includes(name))).toEqual([])
})

/** All that a screen can say, before figures are put in. */
const words = ['src/pages/', 'src/components/', 'contract/', 'catalogue/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|md)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => read(folder + name)),
)

test.each(['README.md', 'README.zh-CN.md'])('%s leads through the screens in their own words', (path) => {
  const walk = read(path)
    .split('\n')
    .filter((line) => /^\d\. /.test(line))
  const named = walk.flatMap((line) =>
    [...line.matchAll(/「([^」]+)」|(样例[^\s，,：:、；;「]+)/g)].map(
      ([, quote, name]) => quote ?? name ?? '',
    ),
  )
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((word) => !words.some((source) => source.includes(word)))).toEqual([])
})

test('both readmes show the same picture, commands and links', () => {
  const partsOf = (path: string) =>
    [...read(path).matchAll(/\]\(([^)]+)\)|`([^`\n]+)`/g)]
      .map((found) => found[1] ?? found[2] ?? '')
      .filter((part) => !part.startsWith('README'))
      .sort()
  expect(partsOf('README.zh-CN.md')).toEqual(partsOf('README.md'))
})

describe('docs/security.md', () => {
  const rows = rowsOf('docs/security.md', 4).filter(([item]) => item !== 'item')

  test('has every item of this part', () => {
    const items = rows.map(([item]) => Number(item)).filter((item) => item > 0)
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 79, 80, 12])
  })

  test.each(rows.map((row): [string, ...(string | undefined)[]] => [row[2] ?? '', row[3]]))(
    'names tests that %s holds',
    (file, names) => {
      const [path = ''] = quoted(file)
      const source = read(path).replaceAll("\\'", "'")
      const known = (name: string | undefined) =>
        [`'${name}'`, `"${name}"`, `\`${name}\``].some((title) => source.includes(title))
      expect(quoted(names)).not.toEqual([])
      expect(quoted(names).filter((name) => !known(name))).toEqual([])
    },
  )
})

describe('docs/coverage.md', () => {
  const rows = rowsOf('docs/coverage.md', 6).filter(([row]) => row?.startsWith('A'))
  const states = ['works', 'partly', 'not yet']

  test('has the 164 rows, each once and in order', () => {
    const expected = Array.from({ length: 164 }, (_, index) => `A${String(index + 1).padStart(3, '0')}`)
    expect(rows.map(([row]) => row)).toEqual(expected)
  })

  test('counts its rows truly', () => {
    const stated = rowsOf('docs/coverage.md', 2).filter(([state]) => state !== 'state')
    const inState = (wanted: string) => rows.filter((row) => row[4] === wanted).length
    const counted = states.map((state) => [state, String(inState(state))])
    expect(stated).toEqual([...counted, ['all', '164']])
  })

  test('names a test for whatever works or partly works, and none for what is not there', () => {
    const isNamed = (row: string[]) => quoted(row[5]).length > 0
    expect(rows.filter((row) => isNamed(row) !== (row[4] !== 'not yet')).map(([row]) => row)).toEqual([])
    const tests = rows.flatMap((row) => quoted(row[5]))
    expect(tests.filter((path) => !/\.(test|spec)\.tsx?$/.test(path ?? '') || !isThere(path ?? ''))).toEqual(
      [],
    )
  })
})

describe('docs/glossary.md', () => {
  const terms = rowsOf('docs/glossary.md', 4).filter(([chinese]) => chinese !== '中文')
  const materialTags = [
    ...read('src/pages/applications/material-tags.ts').matchAll(/(\w+): \{.*label: '(.+)'/g),
  ]
  const words: [string, Record<string, string>][] = [
    ['join code', labelsOf(joinCodeMachine)],
    ['membership', labelsOf(membershipMachine)],
    ['application', labelsOf(applicationMachine)],
    ['material', Object.fromEntries(materialTags.map(([, state, label]) => [state, label]))],
    ['entitlement', labelsOf(entitlementMachine)],
    ['booking', labelsOf(bookingMachine)],
    ['outcome', outcomeLabels],
    ['article', { ...labelsOf(articleMachine), ...articleKindLabels }],
  ]

  test.each(words)('has the words of each %s as screen and code have them', (name, labels) => {
    const known = terms.flatMap(([label, , code]) => {
      const value = new RegExp(`^${name} \`(\\w+)\`$`).exec(code ?? '')?.[1]
      return value === undefined ? [] : [[value, label]]
    })
    expect(Object.fromEntries(known)).toEqual(labels)
  })

  test('gives each term once', () => {
    const pairs = terms.map(([chinese, , code]) => `${chinese} ${code}`)
    expect(pairs).toEqual([...new Set(pairs)])
  })
})

describe('docs/decisions', () => {
  const records = documents.filter((path) => path.startsWith('docs/decisions/'))

  test('are numbered without a gap, each with context, decision and consequences', () => {
    expect(records.map((path) => Number(path.slice('docs/decisions/'.length).slice(0, 3)))).toEqual(
      records.map((_, index) => index + 1),
    )
    const parts = ['**Context.**', '**Decision.**', '**Consequences.**']
    expect(records.filter((path) => !parts.every((part) => read(path).includes(part)))).toEqual([])
  })
})
