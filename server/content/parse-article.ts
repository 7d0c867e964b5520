import { type Article, articleKinds } from '#contract/content'
import { dateSchema, z } from '#contract/schema'
import { coverKinds } from './cover'

type Block = Article['blocks'][number]

const text = z.string().check(z.minLength(1))
const headSchema = z.strictObject({
  title: text,
  kind: z.enum(articleKinds),
  date: dateSchema,
  summary: text,
  source: text,
  service: z.optional(text),
  cover: z.enum(coverKinds),
})

export type ParsedArticle = z.infer<typeof headSchema> & { blocks: Block[] }

/** Reads an article: `key: value` lines between two `---`, then paragraphs, `## ` headings and `- ` lists. */
export function parseArticle(file: string, content: string): ParsedArticle {
  const lines = content.split(/\r?\n/)
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---') throw wrong(file, 1, 'the front matter begins with ---')
  if (end === -1) throw wrong(file, lines.length, 'the front matter has no end')
  const head = readHead(file, lines.slice(1, end))
  const blocks = readBlocks(file, lines, end + 1)
  if (blocks.length === 0) throw wrong(file, end + 1, 'there is no text')
  return { ...head, blocks }
}

function readHead(file: string, lines: string[]) {
  const pairs = lines.map((line, index) => {
    const pair = /^(\w+): (.+)$/.exec(line)
    if (!pair) throw wrong(file, index + 2, 'expected "key: value"')
    return [pair[1] ?? '', (pair[2] ?? '').trim()] as const
  })
  const parsed = z.safeParse(headSchema, Object.fromEntries(pairs))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const key = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''))
  const found = pairs.findIndex(([name]) => name === key)
  throw wrong(file, found === -1 ? 1 : found + 2, `${key}: ${issue?.message}`)
}

/** Lines that follow each other are one paragraph or one list; an empty line ends either. */
function readBlocks(file: string, lines: string[], from: number): Block[] {
  const blocks: Block[] = []
  let isOpen = false
  lines.slice(from).forEach((line, index) => {
    if (line.trim() === '') isOpen = false
    else {
      const { kind, content } = readLine(file, from + index + 1, line)
      const last = blocks.at(-1)
      if (!isOpen || last?.kind !== kind || kind === 'heading') blocks.push({ kind, texts: [content] })
      else if (kind === 'list') last.texts.push(content)
      else last.texts = [`${last.texts[0] ?? ''}${content}`]
      isOpen = true
    }
  })
  return blocks
}

function readLine(file: string, line: number, raw: string): { kind: Block['kind']; content: string } {
  const content = raw.trim()
  if (content.startsWith('## ')) return { kind: 'heading', content: content.slice(3).trim() }
  if (content.startsWith('- ')) return { kind: 'list', content: content.slice(2).trim() }
  if (/^(#|>|\*|\||!?\[|```|\d+\. )/.test(content))
    throw wrong(file, line, 'only "## " and "- " are known here')
  return { kind: 'paragraph', content }
}

function wrong(file: string, line: number, why: string): Error {
  return new Error(`${file}:${line}: ${why}`)
}
