import { View } from '@tarojs/components'
import { Card } from '#components/Card'
import { Icon } from '#components/Icon'
import { SafeText } from '#components/SafeText'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import type { Application } from '#contract/application-file'
import { Contact } from './Contact'
import { Reference } from './Reference'
import { TurnLines } from './TurnLines'
import './DoneView.scss'

export function DoneView({ application }: { application: Application }) {
  const { programme, reference, entitlementId, turn } = application
  const title = entitlementId === null ? `${programme.title}申请已提交` : '领取码已经发给您'
  return (
    <Stack>
      <View className="done__head">
        <View className="done__sign">
          <Icon name="circle-check" size="drawing" />
        </View>
        <SafeText kind="title">{title}</SafeText>
      </View>
      {reference !== null && <Reference reference={reference} />}
      <Section title="接下来">
        <Card>
          <TurnLines turn={turn} />
        </Card>
      </Section>
      <Contact unionName={application.unionName} />
    </Stack>
  )
}
