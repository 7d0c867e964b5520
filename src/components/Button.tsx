import { View } from '@tarojs/components'
import { AtButton } from 'taro-ui'
import { aria } from '#phone/aria'
import './Button.scss'

interface ButtonProps {
  /** Says what happens: 提交申请, not 确定. */
  label: string
  onClick?: () => void
  /** One `main` per screen; the rest is `quiet` (outlined) or `plain` (text only). */
  kind?: 'main' | 'quiet' | 'plain'
  isBusy?: boolean
  isDisabled?: boolean
  /** WeChat's own button for the phone number; hears the code, or null when refused. */
  onPhoneCode?: (code: string | null) => void
}

/** taro-ui's button with our words for it, a spoken role and feedback under the finger. */
export function Button({
  label,
  onClick,
  kind = 'main',
  isBusy = false,
  isDisabled = false,
  onPhoneCode,
}: ButtonProps) {
  const isOff = isBusy || isDisabled
  const state = isBusy ? 'button--busy' : isDisabled ? 'button--off' : ''
  const press = () => {
    if (!isOff) onClick?.()
  }
  return (
    <View
      className={`button button--${kind} ${state}`}
      hoverClass={isOff ? 'none' : 'button--pressed'}
      hoverStartTime={0}
      {...aria({ role: 'button', label, isDisabled: isOff })}
      onClick={press}
    >
      <AtButton
        type={kind === 'main' ? 'primary' : 'secondary'}
        loading={isBusy}
        disabled={isOff}
        {...(onPhoneCode && {
          openType: 'getPhoneNumber',
          onGetPhoneNumber: (event) => onPhoneCode(event.detail.code || null),
        })}
      >
        {label}
      </AtButton>
    </View>
  )
}
