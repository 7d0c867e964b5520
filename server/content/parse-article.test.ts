import { readdirSync, readFileSync } from 'node:fs'
import { parseArticle } from './parse-article'

const head = [
  '---',
  'title: 样例：送清凉开始了',
  'kind: announcement',
  'date: 2026-06-18',
  'summary: 凭码领取',
  'source: 演示样例',
  'service: summer-relief',
  'cover: summer',
  '---',
]
const file = (...lines: string[]) => [...head, ...lines].join('\n')

test('paragraphs, headings and lists come out as blocks', () => {
  const text = file('', '第一行，', '接着写。', '', '## 谁可以领', '- 骑手', '- 快递员', '完。')
  expect(parseArticle('a.md', text)).toMatchObject({
    title: '样例：送清凉开始了',
    service: 'summer-relief',
    blocks: [
      { kind: 'paragraph', texts: ['第一行，接着写。'] },
      { kind: 'heading', texts: ['谁可以领'] },
      { kind: 'list', texts: ['骑手', '快递员'] },
      { kind: 'paragraph', texts: ['完。'] },
    ],
  })
})

const without = (key: string) => file('', '字。').replace(new RegExp(`^${key}: .*\n`, 'm'), '')
const changed = (key: string, value: string) =>
  file('', '字。').replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`)

test.each([
  ['no front matter', '字。', 'a.md:1:'],
  ['a front matter without an end', '---\ntitle: 样例', 'a.md:2:'],
  ['a line that is no pair', file('', '字。').replace('kind: announcement', 'kind'), 'a.md:3:'],
  ['an unknown kind', changed('kind', 'news'), 'a.md:3: kind'],
  ['a day that does not exist', changed('date', '2026-02-30'), 'a.md:4: date'],
  ['an unknown cover', changed('cover', 'photo'), 'a.md:8: cover'],
  ['an unknown key', file('', '字。').replace('cover: ', 'colour: red\ncover: '), 'a.md:8: colour'],
  ['no source', without('source'), 'a.md:1: source'],
  ['no text', file('', ''), 'a.md:9:'],
  ['a heading of another level', file('', '字。', '', '### 小标题'), 'a.md:13:'],
  ['a picture', file('', '![照片](a.jpg)'), 'a.md:11:'],
])('%s is refused with file and line', (_what, text, where) => {
  expect(() => parseArticle('a.md', text)).toThrow(where)
})

const folder = new URL('../../catalogue/articles/', import.meta.url)
const shipped = readdirSync(folder).flatMap((city) =>
  readdirSync(new URL(`${city}/`, folder)).map((name) => `${city}/${name}`),
)

test.each(shipped)('%s can be read', (path) => {
  expect(parseArticle(path, readFileSync(new URL(path, folder), 'utf8')).blocks.length).toBeGreaterThan(2)
})
