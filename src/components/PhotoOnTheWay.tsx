import { Image, Text, View } from '@tarojs/components'
import { AtProgress } from 'taro-ui'
import { aria, withoutWords } from '#phone/aria'
import type { Upload } from '#phone/use-uploads'
import { Icon } from './Icon'
import '../styles/progress.scss'
import './PhotoPicker.scss'

interface PhotoOnTheWayProps {
  upload: Upload
  onRetry: () => void
  onRemove: () => void
}

/** A file being sent, with its progress, or what went wrong with it. */
export function PhotoOnTheWay({ upload, onRetry, onRemove }: PhotoOnTheWayProps) {
  return (
    <View className="photos__item photos__item--wide">
      <View className="photos__frame">
        {upload.isPicture && !(upload.state === 'failed' && !upload.error.isSilent) ? (
          <Image className="photos__picture" src={upload.path} mode="aspectFill" {...withoutWords} />
        ) : (
          <Icon name="file-text" size="large" />
        )}
      </View>
      <View className="photos__state">
        {upload.state === 'sending' ? (
          <>
            <Text {...aria({ role: 'status' })}>正在上传 {upload.percent}%</Text>
            <AtProgress percent={upload.percent} isHidePercent />
          </>
        ) : (
          <>
            <Text className="photos__error" {...aria({ role: 'alert' })}>
              {upload.error.message}
            </Text>
            <View className="photos__actions">
              {upload.error.isSilent && (
                <View
                  className="photos__remove"
                  {...aria({ role: 'button', label: '重新上传' })}
                  onClick={onRetry}
                >
                  <Icon name="refresh-cw" size="small" />
                  <Text>再试一次</Text>
                </View>
              )}
              <View
                className="photos__remove"
                {...aria({ role: 'button', label: '删除这一份' })}
                onClick={onRemove}
              >
                <Icon name="trash-2" size="small" />
                <Text>删除</Text>
              </View>
            </View>
          </>
        )}
      </View>
    </View>
  )
}
