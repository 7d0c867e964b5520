import { readFileSync, writeFileSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'

/** Draws the rooms and the server's folders from the imports themselves; with --check only compares. */
const target = 'docs/architecture.md'
const marks = { begin: '<!-- picture: npm run docs:picture -->', end: '<!-- /picture -->' }

interface Edge {
  from: string
  to: string
}

const rooms = (path: string) =>
  /^(contract|catalogue|server|src\/(?:pages|components|api|phone))\//.exec(path)?.[1]
const folders = (path: string) => /^server\/([a-z]+)\//.exec(path)?.[1]
/** Folders that everything uses say nothing in a picture. */
const ground = new Set(['db', 'http', 'session', 'identity', 'secrets', 'testing', 'load', 'demo', 'jobs'])

const imports = await readImports()
const text = [
  picture('Who imports whom', imports, rooms),
  picture('Inside the server', imports, (path) => {
    const folder = folders(path)
    return folder === undefined || ground.has(folder) ? undefined : folder
  }),
].join('\n\n')

const before = readFileSync(target, 'utf8')
const after = before.replace(
  new RegExp(`${marks.begin}[\\s\\S]*${marks.end}`),
  () => `${marks.begin}\n${text}\n${marks.end}`,
)
if (process.argv.includes('--check')) {
  if (before !== after) fail(`${target} no longer shows the imports as they are: npm run docs:picture`)
} else {
  writeFileSync(target, after)
}

async function readImports(): Promise<Edge[]> {
  const { output } = await cruise(['contract', 'catalogue', 'server', 'src'], {
    exclude: { path: '[.](test|spec)[.]|/testing/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx'] },
    tsConfig: { fileName: 'tsconfig.json' },
  })
  if (typeof output === 'string') return fail('dependency-cruiser gave no graph')
  return output.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
  )
}

function picture(title: string, edges: Edge[], groupOf: (path: string) => string | undefined): string {
  const lines = new Set<string>()
  for (const { from, to } of edges) {
    const [left, right] = [groupOf(from), groupOf(to)]
    if (left !== undefined && right !== undefined && left !== right) lines.add(`  ${left} --> ${right}`)
  }
  return [`**${title}**`, '', '```mermaid', 'flowchart LR', ...[...lines].sort(), '```'].join('\n')
}

function fail(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(1)
}
