import { Text, View } from '@tarojs/components'
import { QrImage } from '#components/QrImage'
import { referenceLabel } from '#phone/format'
import './VoucherCode.scss'

/** Eight characters in two groups of four, and the same as a QR code. */
export function VoucherCode({ code, qrPng }: { code: string; qrPng: string }) {
  return (
    <View className="voucher-code">
      <Text className="voucher-code__characters" userSelect>
        {referenceLabel(code)}
      </Text>
      <QrImage png={qrPng} label="领取码的二维码" />
    </View>
  )
}
