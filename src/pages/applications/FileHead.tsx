import { View } from '@tarojs/components'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { StatusTag } from '#components/StatusTag'
import type { Application } from '#contract/application-file'
import { referenceLabel } from '#phone/format'
import './FileHead.scss'

/** What the file is, how it stands, and the number that one reads out. */
export function FileHead({
  application,
  isForOfficer = false,
}: {
  application: Application
  isForOfficer?: boolean
}) {
  const { programme, status, reference } = application
  return (
    <Stack gap="tight">
      <View className="file__head">
        <SafeText kind="title">{programme.title}</SafeText>
        <StatusTag of="application" status={status} isForOfficer={isForOfficer} />
      </View>
      {reference !== null && <SafeText kind="note">{`编号 ${referenceLabel(reference)}`}</SafeText>}
    </Stack>
  )
}
