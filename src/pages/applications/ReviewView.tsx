import { Button } from '#components/Button'
import { ErrorSummary } from '#components/ErrorSummary'
import { Page } from '#components/Page'
import { Refusal } from '#components/Refusal'
import { Stack } from '#components/Stack'
import { Steps } from '#components/Steps'
import type { Application } from '#contract/application-file'
import { go } from '#phone/navigation'
import { ExpectedGrant } from './ExpectedGrant'
import { MaterialsSummary } from './MaterialsSummary'
import { SummaryCard } from './SummaryCard'
import { useSubmission } from './use-submission'
import { goToItem, screensOf } from './way'

const back = { from: 'review' }

export function ReviewView({ application }: { application: Application }) {
  const { id, programme, summary, materials, grantFen } = application
  const submission = useSubmission(application)
  const { titles } = screensOf(application)
  return (
    <Page
      title="核对后提交"
      footer={
        <Button
          label={`提交${programme.title}申请`}
          isBusy={submission.isRunning}
          onClick={() => void submission.run(application)}
        />
      }
    >
      <Steps titles={titles} current={titles.length - 1} />
      <Stack>
        <ErrorSummary problems={submission.problems} onPick={(code) => goToItem(application, code, back)} />
        {Object.keys(submission.problems).length === 0 && <Refusal error={submission.error} />}
        <ExpectedGrant grantFen={grantFen} programme={programme} />
        {summary.map((group) => (
          <SummaryCard
            key={group.code}
            title={group.title}
            rows={group.rows}
            onChange={() =>
              go('applications/form', { ...back, id, group: String(placeOf(application, group.code)) })
            }
          />
        ))}
        {materials.length > 0 && (
          <MaterialsSummary
            materials={materials}
            onChange={() => go('applications/materials', { ...back, id })}
          />
        )}
      </Stack>
    </Page>
  )
}

function placeOf({ programme }: Application, groupCode: string): number {
  return programme.form.findIndex((group) => group.code === groupCode)
}
