import type { MaterialView } from '#contract/application-file'
import { materialTags } from './material-tags'
import { SummaryCard } from './SummaryCard'

interface MaterialsSummaryProps {
  materials: readonly MaterialView[]
  onChange?: () => void
}

/** The documents, with how many pages of each are here. */
export function MaterialsSummary({ materials, onChange }: MaterialsSummaryProps) {
  const rows = materials.map(({ code, title, files, state }) => ({
    code,
    label: title,
    value:
      files.length === 0 ? materialTags[state].label : `${materialTags[state].label}，${files.length}个文件`,
  }))
  return <SummaryCard title="材料" rows={rows} {...(onChange && { onChange })} />
}
