import { Text, View } from '@tarojs/components'
import type { ApiError } from '#api/api-error'
import { aria } from '#phone/aria'
import { Button } from './Button'
import { Icon } from './Icon'
import './Empty.scss'
import './ErrorRetry.scss'

/** Where content could not be read: what happened, and once more. */
export function ErrorRetry({ error, onRetry }: { error: ApiError; onRetry: () => void }) {
  return (
    <View className="empty" {...aria({ role: 'alert' })}>
      <View className="empty__drawing">
        <Icon name={error.code === 'network' ? 'wifi-off' : 'triangle-alert'} size="large" />
      </View>
      <Text className="empty__title">没能打开</Text>
      <Text className="empty__text">{error.message}</Text>
      <View className="empty__action">
        <Button kind="quiet" label="再试一次" onClick={onRetry} />
      </View>
      {error.requestId !== null && <Text className="error-retry__number">问题编号 {error.requestId}</Text>}
    </View>
  )
}
