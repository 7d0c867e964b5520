import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { Notice } from '#components/Notice'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import type { Application } from '#contract/application-file'
import type { Answers } from '#contract/eligibility'
import { scopeOf, stranger } from '#contract/eligibility'
import { sentenceOf } from '#contract/errors'
import { type SummaryGroup, summarise } from '#contract/form'
import { momentLabel } from '#phone/format'
import { applyEdits } from './edits'
import type { DraftEditing } from './use-draft'

interface DraftConflictProps {
  application: Application
  draft: DraftEditing
  /** Place names by code, for the answers that name one. */
  placeNames: Record<string, string>
  today: string
}

/** The same draft was filled in here and elsewhere: both sides in sight, and the person chooses. */
export function DraftConflict({ application, draft, placeNames, today }: DraftConflictProps) {
  const edits = draft.conflict ?? {}
  const linesOf = (answers: Answers) => {
    const groups = summarise(
      application.programme,
      scopeOf(application.programme, answers, stranger, today),
      placeNames,
    )
    return rowsOf(groups, Object.keys(edits))
  }
  const elsewhere = momentLabel(application.savedAt, new Date(application.savedAt))
  return (
    <Stack>
      <Notice tone="waiting" title="两边填的不一样">
        {sentenceOf('draft_stale')}
      </Notice>
      <Side title="这部手机上填的" lines={linesOf(applyEdits(application.answers, edits))} />
      <Side title={`别处保存的（${elsewhere}）`} lines={linesOf(application.answers)} />
      <Button label="用这部手机上的" isBusy={draft.isSaving} onClick={draft.keepMine} />
      <Button kind="quiet" label="用别处保存的" onClick={draft.takeTheirs} />
    </Stack>
  )
}

function rowsOf(groups: SummaryGroup[], codes: string[]): string[] {
  return groups
    .flatMap((group) => group.rows)
    .filter((row) => codes.includes(row.code))
    .map((row) => `${row.label}：${row.value}`)
}

function Side({ title, lines }: { title: string; lines: string[] }) {
  return (
    <Card>
      <Stack gap="tight">
        <SafeText kind="note">{title}</SafeText>
        {lines.map((line) => (
          <SafeText key={line}>{line}</SafeText>
        ))}
      </Stack>
    </Card>
  )
}
