import type { Application } from '#contract/application-file'
import type { Group, Programme } from '#contract/catalogue'
import { type Answers, isShown, type RuleScope } from '#contract/eligibility'
import { checkFields, type Problems } from '#contract/form'
import { go, type PageParams } from '#phone/navigation'

/** Joining starts with the phone number on another page and ends with its last question: three screens. */
export function isJoining(programme: Programme): boolean {
  return programme.fulfilment.kind === 'join'
}

export function formTitle(programme: Programme): string {
  return isJoining(programme) ? '入会' : programme.title
}

/** The screens of the whole way, and how many of them lie before the first group. */
export function screensOf({ programme, materials }: Application): { titles: string[]; before: number } {
  const groups = programme.form.map((group) => group.title)
  if (isJoining(programme)) return { titles: ['手机号', ...groups], before: 1 }
  const upload = materials.length > 0 ? ['上传材料'] : []
  return { titles: [...groups, ...upload, '核对后提交'], before: 0 }
}

export function fieldsShown(group: Group, scope: RuleScope) {
  return group.fields.filter((field) => isShown(field, scope))
}

/** The first group after `index` that asks anything; null after the last. */
export function groupAfter(programme: Programme, scope: RuleScope, index: number): number | null {
  const found = programme.form.findIndex(
    (group, place) => place > index && fieldsShown(group, scope).length > 0,
  )
  return found === -1 ? null : found
}

/** Where somebody goes on who comes back to a draft: the first group with something missing. */
export function firstOpenGroup(programme: Programme, scope: RuleScope, kept: Answers): number {
  const found = programme.form.findIndex(
    ({ fields }) => Object.keys(checkFields(fields, scope, kept)).length > 0,
  )
  return found === -1 ? Math.max(0, programme.form.length - 1) : found
}

/** Opens the screen that holds a field or a material. */
export function goToItem(application: Application, code: string, params: PageParams = {}) {
  const { id, programme } = application
  const index = programme.form.findIndex(({ fields }) => fields.some((field) => field.code === code))
  if (index === -1) go('applications/materials', { ...params, id, item: code })
  else go('applications/form', { ...params, id, group: String(index), field: code })
}

/** What stands at the top of a form: only those problems whose field is on this screen. */
export function problemsAmong(codes: readonly string[], problems: Problems): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([code]) => codes.includes(code)))
}
