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

function forBrowser({ role, label, isChecked, isDisabled, isHidden }: Meaning): Attributes {
  const isFocusable = (focusable as readonly (string | undefined)[]).includes(role)
  return {
    ...(role === undefined ? {} : { role }),
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(isChecked === undefined ? {} : { 'aria-checked': String(isChecked) }),
    ...(isDisabled ? { 'aria-disabled': 'true' } : {}),
    ...(isHidden ? { 'aria-hidden': 'true' } : {}),
    ...(isFocusable && !isDisabled ? { tabIndex: '0' } : {}),
  }
}
