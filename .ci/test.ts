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

/** jest's own report of each run, read afterwards; the server is tested on a real PostgreSQL. */
const runs: { script: string; report: string; env: Record<string, string> }[] = [
  { script: 'test:all-but-journeys', report: '.cache/tests.json', env: { TEST_DATABASE: 'postgres' } },
  { script: 'test:journeys', report: '.cache/journeys.json', env: {} },
]

const total: Count = { passed: 0, failed: 0 }
mkdirSync('.cache', { recursive: true })

for (const script of checks) {
  const { ok } = await runScript(script, { isLoud: false })
  if (!ok) total.failed += 1
}

for (const { script, report, env } of runs) {
  rmSync(report, { force: true })
  const { ok } = await runScript(script, { isLoud: true, env, flags: ['--json', `--outputFile=${report}`] })
  const count = countOf(report, ok)
  total.passed += count.passed
  total.failed += count.failed
}

process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
