import { Notice } from '#components/Notice'
import type { Programme } from '#contract/catalogue'

/** What helps the adviser, if one has it. */
export function BringAlong({ materials }: Pick<Programme, 'materials'>) {
  if (materials.length === 0) return null
  return (
    <Notice tone="info" title="手边有的话，准备好这些">
      {`${materials.map(({ title }) => title).join('、')}。没有也可以咨询。`}
    </Notice>
  )
}
