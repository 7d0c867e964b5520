import { mkdirSync, rmSync } from 'node:fs'
import { type Count, countOf } from './count'
import { runScript } from './run-script'

/** Checks, builds, all tests; the last line is `N passed, N failed`, with a failed check or build counted as failed. */
const checks = [
  'check:lint',
  'check:types',
  'check:doors',
  'check:unused',
  'check:picture',
  'build:weapp',
  'build:h5',
]

interface Run {
  script: string
  /** jest's own, read afterwards. */
  report: string
  env?: Record<string, string>
}

/** One after the other; what stands together runs at once. The server is tested on a real PostgreSQL. */
const runs: Run[][] = [
  [{ script: 'test:all-but-journeys', report: '.cache/tests.json', env: { TEST_DATABASE: 'postgres' } }],
  // People wait more than machines work, so both targets' journeys fit on two cores.
  [
    { script: 'test:journeys:h5', report: '.cache/journeys-h5.json' },
    { script: 'test:journeys:weapp', report: '.cache/journeys-weapp.json' },
  ],
]

async function count({ script, report, env = {} }: Run): Promise<Count> {
  rmSync(report, { force: true })
  const { ok } = await runScript(script, { isLoud: true, env, flags: ['--json', `--outputFile=${report}`] })
  return countOf(report, ok)
}

const total: Count = { passed: 0, failed: 0 }
mkdirSync('.cache', { recursive: true })

for (const script of checks) {
  const { ok } = await runScript(script, { isLoud: false })
  if (!ok) total.failed += 1
}

for (const together of runs)
  for (const { passed, failed } of await Promise.all(together.map(count))) {
    total.passed += passed
    total.failed += failed
  }

process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
