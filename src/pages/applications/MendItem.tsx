import { Card } from '#components/Card'
import { Notice } from '#components/Notice'
import { Stack } from '#components/Stack'
import type { Application } from '#contract/application-file'
import { MendField } from './MendField'
import { MendMaterial } from './MendMaterial'

interface MendItemProps {
  application: Application
  item: NonNullable<Application['returned']>
}

/** The one item that was sent back, mended where the reason stands. */
export function MendItem({ application, item }: MendItemProps) {
  const fields = application.programme.form.flatMap((group) => group.fields)
  const field = item.kind === 'field' ? fields.find(({ code }) => code === item.code) : undefined
  const material = application.materials.find(({ code }) => item.kind === 'material' && code === item.code)
  return (
    <Stack>
      <Notice tone="waiting" title={`请修改：${item.title}`}>
        {item.reason}
      </Notice>
      {field && (
        <Card>
          <MendField application={application} field={field} />
        </Card>
      )}
      {material && <MendMaterial application={application} material={material} />}
    </Stack>
  )
}
