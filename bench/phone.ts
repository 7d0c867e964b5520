/**
 * `npm run bench:phone`: what the phone has to load before its first screen, against the aims of docs/budgets.md.
 * Ends with 1 when something is over its aim.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../journeys/server'
import { aims, isOver, lineOf, type Measured } from './aims'
import { measureFirstLoad } from './h5-first-load'
import { paintHome } from './home-set-data'
import { weighPackages } from './weapp-packages'

const root = join(import.meta.dirname, '..')
const weapp = join(root, 'dist/weapp')

function buildWhatIsMissing(): void {
  for (const [target, proof] of [
    ['weapp', 'app.json'],
    ['h5', 'index.html'],
  ] as const)
    if (!existsSync(join(root, 'dist', target, proof)))
      execFileSync('npm', ['run', `build:${target}`], { cwd: root, stdio: 'ignore' })
}

async function askServer() {
  const dataDir = mkdtempSync(join(tmpdir(), 'gonghui-bench-'))
  const server = await startServer(dataDir)
  try {
    return { load: await measureFirstLoad(server.url), home: await paintHome(weapp, server.url) }
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

buildWhatIsMissing()
const packages = weighPackages(weapp)
const { load, home } = await askServer()
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
const rows: Measured[] = [
  { what: 'weapp main package', bytes: packages.main, aim: aims.weappMain },
  ...Object.entries(packages.subPackages).map(([what, bytes]) => ({
    what,
    bytes,
    aim: aims.weappSubPackage,
  })),
  { what: `H5 first load, gzip, ${load.files} files`, bytes: load.gzip, aim: aims.h5FirstLoadGzip },
  { what: 'H5 first load, as transferred', bytes: load.transferred, aim: null },
  { what: 'home, first setData', bytes: home.cold.calls[0] ?? 0, aim: aims.homeFirstSetData },
  { what: `home, until content (${home.cold.nodes} nodes)`, bytes: sum(home.cold.calls), aim: null },
  {
    what: 'home, largest setData',
    bytes: Math.max(...home.cold.calls, ...home.warm.calls),
    aim: aims.homeFirstSetData,
  },
]
for (const row of rows) console.log(lineOf(row))
const over = rows.filter(isOver).map(({ what }) => what)
console.log(JSON.stringify({ weapp: packages, h5: load, home, aims, over }))
process.exit(over.length === 0 ? 0 : 1)
