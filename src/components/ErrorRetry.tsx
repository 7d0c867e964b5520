import { Text, View } from '@tarojs/components'
import type { ApiError } from '#api/api-error'
import { aria } from '#phone/aria'
import { go } from '#phone/navigation'
import { Button } from './Button'
import { Icon } from './Icon'
import { NotFound } from './NotFound'
import './Empty.scss'
import './ErrorRetry.scss'

/** Where content could not be read: what happened, and once more where that can help, else the way on. */
export function ErrorRetry({ error, onRetry }: { error: ApiError; onRetry: () => void }) {
  if (error.code === 'not_found') return <NotFound title="没有找到" />
  const mayPass = error.isSilent || error.code === 'too_many_requests'
  return (
    <View className="empty" {...aria({ role: 'alert' })}>
      <View className="empty__drawing">
        <Icon name={error.code === 'network' ? 'wifi-off' : 'triangle-alert'} size="large" />
      </View>
      <Text className="empty__title">没能打开</Text>
      <Text className="empty__text">{error.message}</Text>
      <View className="empty__action">
        {mayPass ? (
          <Button kind="quiet" label="再试一次" onClick={onRetry} />
        ) : (
          <Button kind="quiet" label="回首页" onClick={() => go('home/index')} />
        )}
      </View>
      {error.code === 'internal' && <Text className="error-retry__number">问题编号 {error.requestId}</Text>}
    </View>
  )
}
