import Taro from '@tarojs/taro'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'

// The unions' own line, the same all over the country.
const hotline = '12351'

/** Whom to ask about this file. */
export function Contact({ unionName }: { unionName: string }) {
  return (
    <Card kind="list">
      <ListRow icon="building-2" title={unionName} note="由它办理" />
      <ListRow
        icon="phone"
        title={hotline}
        note="职工服务热线，报编号就能查"
        onClick={() => void Taro.makePhoneCall({ phoneNumber: hotline })}
      />
    </Card>
  )
}
