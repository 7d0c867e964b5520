import { useState } from 'react'
import { Card } from '#components/Card'
import { CityPicker } from '#components/CityPicker'
import { ListRow } from '#components/ListRow'
import { Section } from '#components/Section'
import { Sheet } from '#components/Sheet'
import { useCity } from '#phone/city'
import { useElder } from '#phone/elder'
import { useSession } from '#phone/session'
import { SignOut } from './SignOut'

const version = '0.1.0'

/** City, type size, and the way out. */
export function Settings() {
  const { city } = useCity()
  const { isElder, setElder } = useElder()
  const { isSignedIn } = useSession()
  const [isChoosing, setIsChoosing] = useState(false)
  return (
    <Section title="设置">
      <Card kind="list">
        <ListRow
          icon="map-pin"
          title="城市"
          extra={city?.name ?? '未选择'}
          onClick={() => setIsChoosing(true)}
        />
        <ListRow
          icon="type"
          title="大字版"
          note="字更大，按钮更大"
          extra={isElder ? '已打开' : '未打开'}
          onClick={() => setElder(!isElder)}
        />
        {isSignedIn && <SignOut />}
        <ListRow icon="info" title="版本" extra={version} />
      </Card>
      <Sheet title="选择城市" isOpen={isChoosing} onClose={() => setIsChoosing(false)}>
        <CityPicker onChosen={() => setIsChoosing(false)} />
      </Sheet>
    </Section>
  )
}
