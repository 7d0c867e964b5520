import { existsSync, readFileSync } from 'node:fs'
import { z } from '#contract/schema'

export interface Count {
  passed: number
  failed: number
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
})

/** What a jest run came to. A skipped test has not passed, and a run that could not report has failed. */
export function countOf(report: string, isOk: boolean): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const run = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
  const failed = run.numFailedTests + run.numPendingTests + run.numTodoTests + run.numRuntimeErrorTestSuites
  return { passed: run.numPassedTests, failed: isOk ? failed : Math.max(failed, 1) }
}
