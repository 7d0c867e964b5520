interface Meaning {
  role?:
    | 'button'
    | 'dialog'
    | 'link'
    | 'radio'
    | 'checkbox'
    | 'tab'
    | 'alert'
    | 'status'
    | 'heading'
    | 'img'
    | 'group'
    | 'radiogroup'
    | 'switch'
  label?: string
  /** Of a heading: 1 names the page, 2 a section, 3 a part of it. */
  level?: 1 | 2 | 3
  isChecked?: boolean
  isDisabled?: boolean
  isHidden?: boolean
}

interface Attributes {
  role?: Meaning['role']
  ariaRole?: Meaning['role']
  ariaLabel?: string
  ariaChecked?: string
  ariaDisabled?: string
  'aria-label'?: string
  'aria-level'?: string
  'aria-checked'?: string
  'aria-disabled'?: string
  'aria-hidden'?: string
  tabIndex?: string
}

const focusable = ['button', 'link', 'radio', 'checkbox', 'tab', 'switch'] as const

/** What a screen reader hears. Each side is told in its own attributes only: on the phone every one is sent again. */
export function aria(meaning: Meaning): Attributes {
  return process.env.TARO_ENV === 'weapp' ? forWechat(meaning) : forBrowser(meaning)
}

/** The attributes that src/spoken-attributes.ts puts into the templates. */
function forWechat({ role, label, isChecked, isDisabled }: Meaning): Attributes {
  return {
    ...(role === undefined ? {} : { ariaRole: role }),
    ...(label === undefined ? {} : { ariaLabel: label }),
    ...(isChecked === undefined ? {} : { ariaChecked: String(isChecked) }),
    ...(isDisabled ? { ariaDisabled: 'true' } : {}),
  }
}

function forBrowser({ role, label, level, isChecked, isDisabled, isHidden }: Meaning): Attributes {
  const isFocusable = (focusable as readonly (string | undefined)[]).includes(role)
  return {
    ...(role === undefined ? {} : { role }),
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(level === undefined ? {} : { 'aria-level': String(level) }),
    ...(isChecked === undefined ? {} : { 'aria-checked': String(isChecked) }),
    ...(isDisabled ? { 'aria-disabled': 'true' } : {}),
    ...(isHidden ? { 'aria-hidden': 'true' } : {}),
    ...(isFocusable && !isDisabled ? { tabIndex: '0' } : {}),
  }
}

/** What a screen reader hears of a field to type into: in a browser the words belong on the field inside Taro's own. */
export function ariaOfField(label: string, hasProblem = false) {
  if (process.env.TARO_ENV === 'weapp') return forWechat({ label })
  return { nativeProps: { 'aria-label': label, 'aria-invalid': hasProblem } }
}

/** For a picture whose words stand around it; WeChat reads none of a picture anyway. */
export const withoutWords = process.env.TARO_ENV === 'weapp' ? {} : { nativeProps: { alt: '' } }
