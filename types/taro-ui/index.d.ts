// taro-ui 3.3.2 ships without its own types; these are the components we use, with the properties we use.
import type { CSSProperties, FC, ReactNode } from 'react'

interface Shared {
  className?: string
  customStyle?: string | CSSProperties
  children?: ReactNode
}

export interface AtButtonProps extends Shared {
  type?: 'primary' | 'secondary'
  size?: 'normal' | 'small'
  circle?: boolean
  full?: boolean
  loading?: boolean
  disabled?: boolean
  openType?: string
  onClick?: () => void
  onGetPhoneNumber?: (event: { detail: { code?: string; errno?: number; errMsg?: string } }) => void
}
export const AtButton: FC<AtButtonProps>

export interface AtInputProps extends Shared {
  name: string
  value?: string
  title?: string
  placeholder?: string
  type?: 'text' | 'number' | 'password' | 'phone' | 'idcard' | 'digit'
  maxlength?: number
  border?: boolean
  clear?: boolean
  disabled?: boolean
  error?: boolean
  required?: boolean
  focus?: boolean
  onChange: (value: string) => void
  onBlur?: (value: string) => void
}
export const AtInput: FC<AtInputProps>

export interface AtTextareaProps extends Shared {
  value: string
  placeholder?: string
  maxLength?: number
  height?: number
  count?: boolean
  disabled?: boolean
  onChange: (value: string) => void
  onBlur?: () => void
}
export const AtTextarea: FC<AtTextareaProps>

export interface AtSwitchProps extends Shared {
  title?: string
  checked?: boolean
  border?: boolean
  disabled?: boolean
  onChange?: (checked: boolean) => void
}
export const AtSwitch: FC<AtSwitchProps>

export interface AtTagProps extends Shared {
  name?: string
  type?: 'primary' | ''
  size?: 'normal' | 'small'
  active?: boolean
  circle?: boolean
  onClick?: () => void
}
export const AtTag: FC<AtTagProps>

export interface AtFloatLayoutProps extends Shared {
  isOpened: boolean
  title?: string
  scrollY?: boolean
  onClose?: () => void
}
export const AtFloatLayout: FC<AtFloatLayoutProps>

export interface AtModalProps extends Shared {
  isOpened: boolean
  title?: string
  content?: string
  confirmText?: string
  cancelText?: string
  closeOnClickOverlay?: boolean
  onConfirm?: () => void
  onCancel?: () => void
  onClose?: () => void
}
export const AtModal: FC<AtModalProps>

export interface AtSearchBarProps extends Shared {
  value: string
  placeholder?: string
  actionName?: string
  focus?: boolean
  onChange: (value: string) => void
  onActionClick?: () => void
  onConfirm?: () => void
  onClear?: () => void
}
export const AtSearchBar: FC<AtSearchBarProps>

export const AtActivityIndicator: FC<Shared & { content?: string; mode?: 'center' | 'normal'; size?: number }>
export const AtProgress: FC<Shared & { percent: number; isHidePercent?: boolean; strokeWidth?: number }>
