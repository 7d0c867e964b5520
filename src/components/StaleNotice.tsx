import { Text, View } from '@tarojs/components'
import { aria } from '#phone/aria'
import { momentLabel } from '#phone/format'
import { Icon } from './Icon'
import './StaleNotice.scss'

/** Stands above content that was read earlier, because the network failed. */
export function StaleNotice({ since, onRetry }: { since: string; onRetry: () => void }) {
  const moment = momentLabel(since, new Date())
  return (
    <View
      className="stale"
      hoverClass="stale--pressed"
      {...aria({ role: 'button', label: `网络不畅，显示的是 ${moment} 的内容，点这里刷新` })}
      onClick={onRetry}
    >
      <Icon name="wifi-off" size="small" />
      <Text className="stale__words">网络不畅，显示的是 {moment} 的内容</Text>
      <Text className="stale__retry">刷新</Text>
    </View>
  )
}
