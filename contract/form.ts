import { type Field, type FieldKind, type Group, type Programme, sealedKinds } from './catalogue'
import { dayLabel, daysBetween, isRealDay } from './day'
import { type Answer, type Answers, isShown, judge, type RuleScope } from './eligibility'
import { moneyLabel } from './money'
import {
  ageOn,
  type IdentityNumberProblem,
  identityNumberProblem,
  isBankAccount,
  isPhone,
  maskBankAccount,
  maskIdentityNumber,
} from './personal-data'

/** Sentences by field code; empty when the form is in order. */
export type Problems = Record<string, string>

type Check = (value: Answer, field: Field, scope: RuleScope) => string | null

const identitySentences = {
  shape: '身份证号应为 18 位，末位可以是 X，请对照证件检查。',
  birthday: '身份证号里的出生日期不存在，请对照证件检查。',
  future: '身份证号里的出生日期还没有到，请对照证件检查。',
  check_digit: '身份证号的最后一位对不上，可能有一位输错了，请对照证件检查。',
} satisfies Record<IdentityNumberProblem, string>

/** One check for each kind of field; null means in order. A new kind doesn't compile without one. */
const checks = {
  text: checkText,
  name: (value) =>
    /^[\p{Script=Han}A-Za-z·\s]{2,30}$/u.test(String(value)) ? null : '请填写证件上的姓名，2 到 30 个字。',
  identity_number: (value, _, scope) => {
    const problem = identityNumberProblem(String(value), scope.today)
    return problem === null ? null : identitySentences[problem]
  },
  phone: (value) => (isPhone(String(value)) ? null : '手机号应为 11 位数字，请检查。'),
  choice: (value, field) =>
    (field.options ?? []).some((option) => option.value === value) ? null : '请从列出的选项中选一个。',
  date: checkDate,
  money: checkNumber('请填写金额，例如 3000 或 3000.50。'),
  count: checkNumber('请填写整数。'),
  yes_no: (value) => (typeof value === 'boolean' ? null : '请选择「是」或「否」。'),
  bank_account: (value) =>
    isBankAccount(String(value)) ? null : '银行卡号对不上，请对照卡面检查，空格可以不填。',
  place: (value) => (typeof value === 'string' && value !== '' ? null : '请选择一个地点。'),
  declaration: (value, field) => (value === true ? null : openSentence(field)),
} satisfies Record<FieldKind, Check>

/** One line for "check your answers" for each kind. */
const summaries = {
  text: String,
  name: String,
  identity_number: maskSealed,
  phone: String,
  choice: (value, field) => field.options?.find((option) => option.value === value)?.label ?? String(value),
  date: (value) => dayLabel(String(value)),
  money: (value) => moneyLabel(Number(value)),
  count: String,
  yes_no: (value) => (value === true ? '是' : '否'),
  bank_account: maskSealed,
  place: (value, _, places) => places[String(value)] ?? String(value),
  declaration: (value) => (value === true ? '已同意' : '未同意'),
} satisfies Record<FieldKind, (value: Answer, field: Field, places: Record<string, string>) => string>

/** How an answer of a sealed kind is shown and comes back; one that is masked already stays so. */
export function maskSealed(value: Answer, { kind }: Field): string {
  if (isMasked(value)) return String(value)
  return kind === 'bank_account' ? maskBankAccount(String(value)) : maskIdentityNumber(String(value))
}

export function isSealed(field: Field): boolean {
  return (sealedKinds as readonly FieldKind[]).includes(field.kind)
}

/** A masked value stands for "as it was". */
export function isMasked(value: Answer | undefined): boolean {
  return typeof value === 'string' && value.includes('*')
}

export function isAnswered(value: Answer | undefined): value is Answer {
  return value !== undefined && value !== ''
}

/** Checks the fields that are shown; the same function runs on the phone and on the server. */
export function checkForm(programme: Programme, scope: RuleScope, kept: Answers = {}): Problems {
  return checkGroup(
    programme,
    programme.form.flatMap((group) => group.fields),
    scope,
    kept,
  )
}

/** The same for some fields; whoever is too young by the number on the form is told so beside it, not at the end. */
export function checkGroup(
  programme: Programme,
  fields: Field[],
  scope: RuleScope,
  kept: Answers = {},
): Problems {
  return { ...ageProblems(programme, fields, scope), ...checkFields(fields, scope, kept) }
}

function ageProblems({ eligibility, ...programme }: Programme, fields: Field[], scope: RuleScope): Problems {
  const field = fields.find(({ prefill }) => prefill === 'person.identityNumber')
  const number = field === undefined ? undefined : scope.answers[field.code]
  if (field === undefined || typeof number !== 'string' || !isShown(field, scope)) return {}
  if (identityNumberProblem(number, scope.today) !== null) return {}
  const aboutAge = eligibility.filter(({ needs }) => needs.every((need) => need === 'person.age'))
  const person = { ...scope.person, age: ageOn(number, scope.today) }
  const { rules } = judge({ ...programme, eligibility: aboutAge }, { ...scope, person })
  const against = rules.find(({ state }) => state === 'unmet')
  return against === undefined ? {} : { [field.code]: `${against.sentence}${against.instead ?? ''}` }
}

/** A masked value is in order only where it is the one that came back: then it stands for the answer in `kept`. */
export function checkFields(fields: Field[], scope: RuleScope, kept: Answers = {}): Problems {
  const problems: Problems = {}
  for (const field of fields) {
    if (!isShown(field, scope) || isAsItWas(field, scope.answers[field.code], kept)) continue
    const problem = checkField(field, scope)
    if (problem !== null) problems[field.code] = problem
  }
  return problems
}

function isAsItWas(field: Field, value: Answer | undefined, kept: Answers): boolean {
  return isSealed(field) && isMasked(value) && value === kept[field.code]
}

function checkField(field: Field, scope: RuleScope): string | null {
  const value = scope.answers[field.code]
  if (isAnswered(value)) return checks[field.kind](value, field, scope)
  if (field.optional) return null
  return openSentence(field)
}

const pickedKinds: readonly FieldKind[] = ['choice', 'yes_no', 'place', 'date']

/** What is asked for where nothing is answered; labels of choices are often whole questions. */
function openSentence({ kind, label }: Field): string {
  if (kind === 'declaration') return `请阅读并勾选「${label}」。`
  return pickedKinds.includes(kind) ? `请选择「${label}」。` : `请填写「${label}」。`
}

export interface SummaryGroup {
  code: string
  title: string
  rows: { code: string; label: string; value: string }[]
}

/** The rows of "check your answers"; `places` maps a place's code to its name. */
export function summarise(
  programme: Programme,
  scope: RuleScope,
  places: Record<string, string>,
): SummaryGroup[] {
  return programme.form
    .map((group) => summariseGroup(group, scope, places))
    .filter((group) => group.rows.length > 0)
}

function summariseGroup(group: Group, scope: RuleScope, places: Record<string, string>): SummaryGroup {
  const rows = group.fields
    .filter((field) => isShown(field, scope))
    .map((field) => {
      const value = scope.answers[field.code]
      const text = isAnswered(value) ? summaries[field.kind](value, field, places) : openWords(field)
      return { code: field.code, label: field.label, value: text }
    })
  return { code: group.code, title: group.title, rows }
}

function openWords({ optional }: Field): string {
  return optional ? '未填写（选填）' : '未填写'
}

function checkText(value: Answer, field: Field): string | null {
  const length = [...String(value)].length
  const most = field.maxLength ?? 200
  return length > most ? `最多 ${most} 个字，现在是 ${length} 个。` : null
}

function checkDate(value: Answer, field: Field, scope: RuleScope): string | null {
  const day = String(value)
  if (!isRealDay(day)) return '请选择一个存在的日期。'
  const distance = daysBetween(scope.today, day)
  if (!field.future && distance > 0) return `${field.label}不能晚于今天（${dayLabel(scope.today)}）。`
  return null
}

function checkNumber(sentence: string): Check {
  return (value, field) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return sentence
    if (field.min !== undefined && value < field.min)
      return `${field.label}不能小于 ${numberLabel(field, field.min)}。`
    if (field.max !== undefined && value > field.max)
      return `${field.label}不能大于 ${numberLabel(field, field.max)}。`
    return null
  }
}

function numberLabel(field: Field, value: number): string {
  return field.kind === 'money' ? moneyLabel(value) : String(value)
}
