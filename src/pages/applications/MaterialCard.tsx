import { Text, View } from '@tarojs/components'
import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { PhotoPicker } from '#components/PhotoPicker'
import { Refusal } from '#components/Refusal'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { Tag } from '#components/Tag'
import type { MaterialView } from '#contract/application-file'
import { aria } from '#phone/aria'
import { fieldId } from '#phone/show-field'
import { materialTags } from './material-tags'
import { useAttachment } from './use-attachment'
import './MaterialCard.scss'

interface MaterialCardProps {
  applicationId: string
  material: MaterialView
  /** The reader wanted to go on without it. */
  isLacking?: boolean
}

/** One document: what it is, its state, its photos, and what one does who hasn't got it. */
export function MaterialCard({ applicationId, material, isLacking = false }: MaterialCardProps) {
  const { files, put, declareMissing, error, retry } = useAttachment(applicationId, material)
  const isMissing = material.state === 'declared_missing'
  return (
    <View id={fieldId(material.code)} tabIndex={-1} {...aria({ role: 'group', label: material.title })}>
      <Card>
        <Stack gap="tight">
          <View className="material__head">
            <SafeText>{material.title}</SafeText>
            <Tag {...materialTags[material.state]} />
          </View>
          <SafeText kind="note">{material.help}</SafeText>
          {material.alternatives.length > 0 && (
            <SafeText kind="note">{`也可以用：${material.alternatives.join('、')}`}</SafeText>
          )}
          {isLacking && (
            <Text className="material__problem" {...aria({ role: 'alert' })}>
              {`还没有上传${material.title}。`}
            </Text>
          )}
          {isMissing ? (
            <SafeText kind="note">已告诉工会您没有这份材料，由审核的人决定怎么办。</SafeText>
          ) : (
            <PhotoPicker title={material.title} files={files} maxFiles={material.maxFiles} onChange={put} />
          )}
          <Refusal error={error} />
          {error !== null && <Button kind="quiet" label="再存一次" onClick={retry} />}
          {material.mayBeMissing && files.length === 0 && (
            <Button
              kind="plain"
              label={isMissing ? '我有这份材料，现在上传' : '我没有这份材料'}
              onClick={() => declareMissing(!isMissing)}
            />
          )}
        </Stack>
      </Card>
    </View>
  )
}
