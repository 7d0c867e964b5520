import type { Step } from '#contract/catalogue'
import { dayOf } from '#contract/day'
import { addWorkingDays } from '#server/calendar/working-days'
import type { Database } from '#server/db/database'
import { type Union, unionsDeciding } from '#server/membership/service'

/** A step with the union that decides it; `index` is its place in the programme. */
export interface PlannedStep {
  index: number
  step: Step
  union: Union
}

/** Who decides what, in order. Where one union would decide twice in a row, only its last step remains. */
export async function planOf(db: Database, unionPath: string, steps: Step[]): Promise<PlannedStep[]> {
  if (steps.length === 0) return []
  const deciding = await unionsDeciding(
    db,
    unionPath,
    steps.map(({ level }) => level),
  )
  return steps.flatMap((step, index) => {
    const union = deciding[index]
    return union === undefined || union.id === deciding[index + 1]?.id ? [] : [{ index, step, union }]
  })
}

/** The next step after the one where the application is; undefined after the last. */
export function stepAfter(plan: PlannedStep[], stepIndex: number | null): PlannedStep | undefined {
  return plan.find(({ index }) => index > (stepIndex ?? -1))
}

/** The columns that say where an application is, from today on. */
export function standingAt({ index, step, union }: PlannedStep, now: Date) {
  return {
    stepIndex: index,
    stepTitle: step.title,
    decidingUnionId: union.id,
    decidingUnionName: union.name,
    dueDay: addWorkingDays(dayOf(now), step.workingDays),
  }
}
