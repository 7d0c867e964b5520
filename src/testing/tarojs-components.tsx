import { type ChangeEvent, createElement, type FC, type ReactNode } from 'react'

// Taro's real components are web components that do not load in jest; these draw plain elements.

type Properties = Record<string, unknown> & { children?: ReactNode }
type Handler = (event: { detail: { value: unknown } }) => void
type PhoneHandler = (event: { detail: Record<string, unknown> }) => void

/** What Taro calls otherwise than the browser. */
const renamed: Record<string, string> = {
  ariaLabel: 'aria-label',
  ariaRole: 'role',
  ariaChecked: 'aria-checked',
}
const kept = /^(className|id|children|onClick|disabled|placeholder|src|name|style|checked|data-.*|aria-.*)$/

function attributes({ nativeProps, ...properties }: Properties): Properties {
  const all = { ...properties, ...(nativeProps as Properties | undefined) }
  const known = Object.entries(all).map(([name, value]) => [renamed[name] ?? name, value] as const)
  return Object.fromEntries(known.filter(([name]) => name === 'role' || kept.test(name)))
}

function standIn(tag: string, fixed: Properties = {}): FC<Properties> {
  return (properties) => createElement(tag, { ...attributes(properties), ...fixed })
}

function field(tag: string): FC<Properties & { onInput?: Handler; onBlur?: Handler; password?: boolean }> {
  return ({ onInput, onBlur, password, value, ...rest }) =>
    createElement(tag, {
      ...attributes(rest),
      ...(password ? { type: 'password' } : {}),
      value: value ?? '',
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        onInput?.({ detail: { value: event.target.value } }),
      onBlur: (event: ChangeEvent<HTMLInputElement>) => onBlur?.({ detail: { value: event.target.value } }),
    })
}

function toggle(type: 'checkbox' | 'radio'): FC<Properties & { value?: string; onChange?: Handler }> {
  return ({ onChange, ...rest }) =>
    createElement('input', {
      ...attributes(rest),
      type,
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        onChange?.({ detail: { value: event.target.checked } }),
    })
}

export const View = standIn('div')
export const Text = standIn('span')
/** What WeChat's phone button answers when it is tapped; a test sets it. */
export const phoneButton: { answers: Record<string, unknown> } = { answers: {} }

export const Button: FC<Properties & { openType?: string; onGetPhoneNumber?: PhoneHandler }> = ({
  openType,
  onGetPhoneNumber,
  ...rest
}) =>
  createElement('button', {
    ...attributes(rest),
    type: 'button',
    ...(openType === 'getPhoneNumber' && {
      onClick: () => onGetPhoneNumber?.({ detail: phoneButton.answers }),
    }),
  })

export const Image = standIn('img', { alt: '' })
export const Label = standIn('label')
export const Form = standIn('form')
export const ScrollView = standIn('div')
export const Swiper = standIn('div')
export const SwiperItem = standIn('div')
export const RichText = standIn('div')
export const Canvas = standIn('canvas')
export const Navigator = standIn('a')
export const CheckboxGroup = standIn('div')
export const RadioGroup = standIn('div')
export const Picker = standIn('div')
export const Input = field('input')
export const Textarea = field('textarea')
export const Switch = toggle('checkbox')
export const Checkbox = toggle('checkbox')
export const Radio = toggle('radio')
