import { amountValue, dateValue, timeValue } from './template-figures'

/**
 * The kinds of field a subscribe template can have; a field's key is its kind and a number (`thing1`).
 * Source: WeChat, subscribeMessage.send, limits of parameter values.
 */
export const templateKinds = [
  'thing',
  'name',
  'phrase',
  'character_string',
  'number',
  'time',
  'date',
  'amount',
  'phone_number',
  'car_number',
] as const
export type TemplateKind = (typeof templateKinds)[number]

/** A value as we hold it: text, an instant or a date, a number; for `amount` whole fen. */
export type TemplateValue = string | number
export type TemplateValues = Record<string, TemplateValue>

type TemplateData = Record<string, { value: string }>

/** Texts are cut to fit. What would be false when cut (a number, an amount, a phone) has to fit as it is. */
const rules = {
  thing: (value) => cut(plain(value), 20),
  name: nameValue,
  phrase: (value) => cut(plain(value).replace(/\P{Script=Han}/gu, ''), 5),
  character_string: (value) => cut(plain(value).replace(/[^ -~]/g, ''), 32),
  number: (value) => fitting(/^(?=.{1,32}$)-?\d+(\.\d+)?$/, value),
  time: timeValue,
  date: dateValue,
  amount: amountValue,
  phone_number: (value) => fitting(/^[\d+() -]{3,17}$/, value),
  car_number: (value) => fitting(/^[\p{Script=Han}A-Z\d][A-Z\d]{0,6}[\p{Script=Han}A-Z\d]$/u, value),
} as const satisfies Record<TemplateKind, (value: TemplateValue) => string>

/** The value as WeChat accepts it; empty when nothing acceptable is left of it. */
export function templateValue(kind: TemplateKind, value: TemplateValue): string {
  return rules[kind](value)
}

/** The data of one message, or the field that WeChat would refuse: it takes no empty values. */
export function templateData(
  values: TemplateValues,
): { ok: true; data: TemplateData } | { ok: false; field: string } {
  const data: TemplateData = {}
  for (const [field, value] of Object.entries(values)) {
    const kind = templateKinds.find((candidate) => candidate === field.replace(/\d+$/, ''))
    const accepted = kind ? templateValue(kind, value) : ''
    if (!accepted) return { ok: false, field }
    data[field] = { value: accepted }
  }
  return { ok: true, data }
}

/** Ten characters as soon as one is Chinese, twenty otherwise; digits are no part of a name. */
function nameValue(value: TemplateValue): string {
  const name = plain(value).replace(/\p{N}/gu, '')
  return cut(name, /\p{Script=Han}/u.test(name) ? 10 : 20)
}

/** One line without control characters and without halves of surrogate pairs. */
function plain(value: TemplateValue): string {
  return String(value)
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}

/** By code points: no half of a surrogate pair is left at the end. */
function cut(value: string, length: number): string {
  return [...value].slice(0, length).join('').trim()
}

function fitting(shape: RegExp, value: TemplateValue): string {
  const text = plain(value)
  return shape.test(text) ? text : ''
}
