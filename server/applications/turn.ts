import { type Application, applicationMachine } from '#contract/application-file'
import type { Fulfilment } from '#contract/catalogue'
import type { StatusOf } from '#contract/machine'
import type { ApplicationRow, OpenApplication } from './open-application'
import { type PlannedStep, stepAfter } from './steps'

type ApplicationStatus = StatusOf<typeof applicationMachine>

export function statusLabel(row: Pick<ApplicationRow, 'status'>): string {
  return applicationMachine.statuses[row.status].label
}

const afterFulfilment = {
  join: '会员卡可以使用了。',
  transfer: '会籍已经转到新的工会。',
  money: '工会按批次打款，打到您申请时填的银行卡。',
  kit: '请凭领取码到所选的地点领取。',
  booking: '请按约定的时间前往。',
} satisfies Record<Fulfilment['kind'], string>

const nobody = { whose: 'nobody', dueDay: null } as const

/** Whose turn it is, since when, until when, and what comes next. */
export function turnOf({ row, programme }: OpenApplication, plan: PlannedStep[]): Application['turn'] {
  const since = (row.status === 'draft' ? row.savedAt : row.updatedAt).toISOString()
  const name = turnName(row)
  const decider = row.decidingUnionName ?? row.unionName
  const turns: Record<ApplicationStatus, Omit<Application['turn'], 'since' | 'name'>> = {
    draft: {
      whose: 'you',
      dueDay: programme.window?.to ?? null,
      next: plan[0] === undefined ? '提交后马上有结果。' : `提交后由${plan[0].union.name}审核。`,
    },
    in_review: { whose: 'union', dueDay: row.dueDay, next: afterReview({ row, programme }, plan) },
    returned: { whose: 'you', dueDay: null, next: `改好后由${decider}继续审核。` },
    publicity: { whose: 'publicity', dueDay: row.publicityUntil, next: '公示期满没有异议就批准。' },
    approved: { ...nobody, next: '正在办理后续，请稍等。' },
    fulfilled: { ...nobody, next: afterFulfilment[programme.fulfilment.kind] },
    declined: { ...nobody, next: '对结果有疑问，可以联系所在工会或拨打 12351。' },
    withdrawn: { ...nobody, next: '需要时可以重新申请。' },
  }
  return { name, since, ...turns[row.status] }
}

/** In lists: who has it now. */
export function turnName(row: ApplicationRow): string {
  switch (row.status) {
    case 'draft':
    case 'returned':
      return '您'
    case 'in_review':
      return row.decidingUnionName ?? row.unionName
    default:
      return statusLabel(row)
  }
}

function afterReview({ row, programme }: Pick<OpenApplication, 'row' | 'programme'>, plan: PlannedStep[]) {
  const next = stepAfter(plan, row.stepIndex)
  if (next !== undefined) return `通过后由${next.union.name}办理：${next.step.title}。`
  if (programme.publicity !== null) return `通过后公示 ${programme.publicity.workingDays} 个工作日。`
  return '通过后当天办结。'
}
