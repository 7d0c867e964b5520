import jsonLogic from 'json-logic-js'
import * as z from 'zod/mini'
import type { EligibilityRule, Field, Material, Programme, Rule } from './catalogue'
import { dayLabel } from './day'
import { moneyLabel } from './money'

export type Answer = string | number | boolean
export type Answers = Record<string, Answer>

/** What is known of the person, apart from the answers. */
export interface KnownPerson {
  /** Null before signing in. */
  isMember: boolean | null
  isVerified: boolean
  /** Whole years; null when no identity number is known. */
  age: number | null
  occupation: string | null
}

export const stranger: KnownPerson = { isMember: null, isVerified: false, age: null, occupation: null }

export interface RuleScope {
  answers: Answers
  constants: Record<string, string | number>
  person: KnownPerson
  today: string
}

/** What rules may read: `answers.*`, `constants.*`, `person.*`, `today`. */
export function scopeOf(
  programme: Programme,
  answers: Answers,
  person: KnownPerson,
  today: string,
): RuleScope {
  return { answers, constants: programme.constants, person, today }
}

export function holds(rule: Rule, scope: RuleScope): boolean {
  return Boolean(jsonLogic.apply(rule, scope))
}

/** A whole number from a rule (an amount in fen, a count); throws RangeError when it gives none. */
export function numberFrom(rule: Rule, scope: RuleScope): number {
  const value: unknown = jsonLogic.apply(rule, scope)
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new RangeError(`rule gave ${String(value)}`)
  return value
}

/** What an approval grants, in fen: a fixed sum by the programme's own rule, no ceiling. Null where no money is granted. */
export function grantOf({ fulfilment }: Programme, scope: RuleScope): number | null {
  return fulfilment.kind === 'money' ? numberFrom(fulfilment.amountFen, scope) : null
}

export function isShown(field: Field, scope: RuleScope): boolean {
  return field.when === undefined || holds(field.when, scope)
}

export function shownFields(programme: Programme, scope: RuleScope): Field[] {
  return programme.form.flatMap((group) => group.fields).filter((field) => isShown(field, scope))
}

/** The materials that matter for these answers. */
export function neededMaterials(programme: Programme, scope: RuleScope): Material[] {
  return programme.materials.filter((material) => material.when === undefined || holds(material.when, scope))
}

export const ruleVerdictSchema = z.object({
  code: z.string(),
  title: z.string(),
  state: z.enum(['met', 'unmet', 'unknown']),
  /** Why or why not, with the figures. */
  sentence: z.string(),
  instead: z.optional(z.string()),
  insteadProgramme: z.optional(z.string()),
})
export type RuleVerdict = z.infer<typeof ruleVerdictSchema>

export const verdictSchema = z.object({
  state: z.enum(['eligible', 'not_eligible', 'unknown']),
  rules: z.array(ruleVerdictSchema),
})
export type Verdict = z.infer<typeof verdictSchema>

/**
 * Says rule by rule why or why not. Pure: the phone asks it before sign-in, the server at submission.
 * `unknown` means that questions are open; what only sign-in can tell doesn't hold up an `eligible`.
 */
export function judge(programme: Programme, scope: RuleScope): Verdict {
  const relevant = programme.eligibility.filter((rule) => rule.when === undefined || holds(rule.when, scope))
  const rules = relevant.map((rule) => judgeRule(rule, scope))
  if (rules.some((rule) => rule.state === 'unmet')) return { state: 'not_eligible', rules }
  const isOpen = relevant.some((rule) => missingFor(rule, scope) === 'answer')
  return { state: isOpen ? 'unknown' : 'eligible', rules }
}

/** The fields that the check before sign-in asks: those that some rule needs. */
export function checkedFields(programme: Programme): Field[] {
  const needed = new Set(programme.eligibility.flatMap((rule) => rule.needs))
  return programme.form.flatMap((group) => group.fields).filter((field) => needed.has(field.code))
}

const missingSentences = { answer: '回答后告诉您', sign_in: '登录、核对身份后告诉您' }

/** What a rule still waits for; an open question comes before what sign-in brings. */
function missingFor(rule: EligibilityRule, scope: RuleScope): keyof typeof missingSentences | null {
  const isOpen = (need: string) =>
    !need.startsWith('person.') && (scope.answers[need] === undefined || scope.answers[need] === '')
  if (rule.needs.some(isOpen)) return 'answer'
  const isStrange = (need: string) =>
    need.startsWith('person.') && jsonLogic.apply({ var: need }, scope) === null
  return rule.needs.some(isStrange) ? 'sign_in' : null
}

function judgeRule(rule: EligibilityRule, scope: RuleScope): RuleVerdict {
  const { code, title } = rule
  const missing = missingFor(rule, scope)
  if (missing !== null) return { code, title, state: 'unknown', sentence: missingSentences[missing] }
  const isMet = holds(rule.rule, scope)
  const sentence = fillFigures(isMet ? rule.met : rule.unmet, rule, scope)
  if (isMet) return { code, title, state: 'met', sentence }
  return {
    code,
    title,
    state: 'unmet',
    sentence,
    ...(rule.instead === undefined ? {} : { instead: rule.instead }),
    ...(rule.insteadProgramme === undefined ? {} : { insteadProgramme: rule.insteadProgramme }),
  }
}

const figureFormats = {
  money: (value: unknown) => moneyLabel(Math.max(0, Math.round(Number(value)))),
  number: (value: unknown) => String(Math.round(Number(value))),
  text: (value: unknown) => String(value),
  date: (value: unknown) => dayLabel(String(value)),
}

function fillFigures(sentence: string, rule: EligibilityRule, scope: RuleScope): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const figure = rule.figures[name]
    if (figure === undefined) return whole
    return figureFormats[figure.format](jsonLogic.apply(figure.rule, scope))
  })
}
