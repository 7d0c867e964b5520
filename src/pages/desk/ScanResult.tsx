import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '#components/Icon'
import { aria } from '#phone/aria'
import './ScanResult.scss'

interface ScanResultProps {
  tone: 'done' | 'refused'
  /** Readable at arm's length: 已发放. */
  title: string
  children?: ReactNode
}

/** What a scanned code came to, large and clear, with somebody waiting in front of the counter. */
export function ScanResult({ tone, title, children }: ScanResultProps) {
  return (
    <View className={`scan-result scan-result--${tone}`} {...aria({ role: 'alert' })}>
      <Icon name={tone === 'done' ? 'circle-check' : 'circle-x'} size="drawing" />
      <Text className="scan-result__title">{title}</Text>
      <View className="scan-result__words">{children}</View>
    </View>
  )
}
