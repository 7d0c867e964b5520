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

const focusable = ['button', 'link', 'radio', 'checkbox', 'tab', 'switch'] as const

/** What a screen reader hears: WeChat reads `ariaRole`, a browser reads `role`. */
export function aria({ role, label, isChecked, isDisabled, isHidden }: Meaning) {
  const isFocusable = (focusable as readonly (string | undefined)[]).includes(role)
  return {
    ...(role === undefined ? {} : { ariaRole: role, role }),
    ...(label === undefined ? {} : { ariaLabel: label, 'aria-label': label }),
    ...(isChecked === undefined ? {} : { 'aria-checked': String(isChecked) }),
    ...(isDisabled ? { 'aria-disabled': 'true' } : {}),
    ...(isHidden ? { 'aria-hidden': 'true' } : {}),
    ...(isFocusable && !isDisabled ? { tabIndex: '0' } : {}),
  }
}
