import { useEffect, useState } from 'react'
import { Button } from '#components/Button'
import { Notice } from '#components/Notice'
import { Page } from '#components/Page'
import { Stack } from '#components/Stack'
import { Steps } from '#components/Steps'
import type { Application } from '#contract/application-file'
import { go } from '#phone/navigation'
import { showField } from '#phone/show-field'
import { backToReview } from './back-to-review'
import { MaterialCard } from './MaterialCard'
import { screensOf } from './way'

interface MaterialsViewProps {
  application: Application
  /** The material to bring into view; '' for none. */
  item: string
  isFromReview: boolean
}

export function MaterialsView({ application, item, isFromReview }: MaterialsViewProps) {
  const [isTried, setIsTried] = useState(false)
  useEffect(() => {
    if (item !== '') showField(item)
  }, [item])
  const { id, materials, programme } = application
  const waiting = materials.filter((material) => material.state === 'needed')
  const next = () => {
    const [first] = waiting
    setIsTried(true)
    if (first !== undefined) showField(first.code)
    else if (isFromReview) backToReview(id)
    else go('applications/review', { id })
  }
  const { titles } = screensOf(application)
  return (
    <Page
      title={programme.title}
      footer={<Button label={isFromReview ? '改好了，回到核对' : '下一步'} onClick={next} />}
    >
      <Steps titles={titles} current={titles.length - 2} />
      <Stack>
        <Notice tone={waiting.length === 0 ? 'done' : 'info'} title={headline(waiting.length)}>
          照片会自动转正、压缩，拍摄地点等信息会去掉。传完的随时可以换。
        </Notice>
        {materials.map((material) => (
          <MaterialCard
            key={material.code}
            applicationId={id}
            material={material}
            isLacking={isTried && material.state === 'needed'}
          />
        ))}
      </Stack>
    </Page>
  )
}

function headline(count: number): string {
  return count === 0 ? '材料都齐了' : `还差${count}种材料`
}
