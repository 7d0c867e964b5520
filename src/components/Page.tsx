import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type ReactNode, useEffect } from 'react'
import { aria } from '#phone/aria'
import { useElder } from '#phone/elder'
import { goBack } from '#phone/navigation'
import { CrashGuard } from './CrashGuard'
import { Icon } from './Icon'
import './Page.scss'

interface PageProps {
  title: string
  /** A tab has no way back. */
  isTab?: boolean
  /** The one main action, at the thumb. */
  footer?: ReactNode
  /** Stands between the header and the body, without margins. */
  banner?: ReactNode
  children?: ReactNode
}

/** Every screen: a centred column of paper with its title, its content, and its main action below. */
export function Page({ title, isTab = false, footer, banner, children }: PageProps) {
  const { isElder } = useElder()
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
  }, [title])
  return (
    <View className={`page ${isElder ? 'elder' : ''}`}>
      {process.env.TARO_ENV === 'h5' && !isTab && <Header title={title} />}
      {banner}
      <View className="page__body">
        <CrashGuard>{children}</CrashGuard>
      </View>
      {footer && <View className="page__footer">{footer}</View>}
    </View>
  )
}

/** In WeChat the system draws the bar; a browser has none. */
function Header({ title }: { title: string }) {
  return (
    <View className="page__header">
      <View className="page__back" {...aria({ role: 'button', label: '返回' })} onClick={goBack}>
        <Icon name="arrow-left" />
      </View>
      <Text className="page__title" {...aria({ role: 'heading', level: 1 })}>
        {title}
      </Text>
    </View>
  )
}
