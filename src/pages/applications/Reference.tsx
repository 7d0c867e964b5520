import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { SafeText } from '#components/SafeText'
import { referenceLabel } from '#phone/format'
import './Reference.scss'

/** The number that one reads out on the phone, in groups of four. */
export function Reference({ reference }: { reference: string }) {
  return (
    <Card>
      <View className="reference">
        <SafeText kind="note">申请编号</SafeText>
        <SafeText kind="title">{referenceLabel(reference)}</SafeText>
        <Button
          kind="quiet"
          label="复制编号"
          onClick={() => void Taro.setClipboardData({ data: reference })}
        />
      </View>
    </Card>
  )
}
