import { Image, View } from '@tarojs/components'
import { wholeAddress } from '#api/request'
import { Card } from '#components/Card'
import { Icon } from '#components/Icon'
import { SafeText } from '#components/SafeText'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import { Tag } from '#components/Tag'
import type { MaterialView } from '#contract/application-file'
import { aria, withoutWords } from '#phone/aria'
import { showFile } from '#phone/show-file'
import { materialTags } from '../../applications/material-tags'
import './DeskMaterials.scss'

/** The documents with their photos; a tap shows one as large as the screen. */
export function DeskMaterials({ materials }: { materials: readonly MaterialView[] }) {
  return (
    <Section title="材料">
      <Stack>
        {materials.map((material) => (
          <Card key={material.code}>
            <View className="desk-material__head">
              <SafeText>{material.title}</SafeText>
              <Tag {...materialTags[material.state]} />
            </View>
            {material.reason !== null && <SafeText kind="note">{`退回的原因：${material.reason}`}</SafeText>}
            <Thumbnails material={material} />
          </Card>
        ))}
      </Stack>
    </Section>
  )
}

function Thumbnails({ material: { title, files } }: { material: MaterialView }) {
  return (
    <View className="desk-material__files">
      {files.map((file, index) => (
        <View
          key={file.id}
          className="desk-material__file"
          {...aria({ role: 'button', label: `查看${title}第${index + 1}份` })}
          onClick={() => void showFile(file, files)}
        >
          {file.thumbnailUrl === null ? (
            <Icon name="file-text" size="large" />
          ) : (
            <Image
              className="desk-material__picture"
              src={wholeAddress(file.thumbnailUrl)}
              mode="aspectFill"
              {...withoutWords}
            />
          )}
        </View>
      ))}
    </View>
  )
}
