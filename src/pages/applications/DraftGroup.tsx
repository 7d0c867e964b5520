import { useEffect } from 'react'
import { Button } from '#components/Button'
import { ErrorSummary } from '#components/ErrorSummary'
import { FormFields } from '#components/form/FormFields'
import { Page } from '#components/Page'
import { Refusal } from '#components/Refusal'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { Steps } from '#components/Steps'
import type { Application } from '#contract/application-file'
import type { Group } from '#contract/catalogue'
import type { RuleScope } from '#contract/eligibility'
import { showField } from '#phone/show-field'
import { DraftConflict } from './DraftConflict'
import { isSettled, KnownAnswers } from './KnownAnswers'
import { SavedLine } from './SavedLine'
import type { DraftEditing } from './use-draft'
import type { useFormSetting } from './use-form-setting'
import { useGroupSteps } from './use-group-steps'
import { fieldsShown, formTitle, goToItem, screensOf } from './way'

interface DraftGroupProps {
  application: Application
  draft: DraftEditing
  group: Group
  /** The group's place in the form. */
  index: number
  scope: RuleScope
  places: ReturnType<typeof useFormSetting>['places']
  /** The field to bring into view; '' for none. */
  field: string
  isFromReview: boolean
}

/** One group of questions on one screen: why it is asked, the fields, and on. */
export function DraftGroup({
  application,
  draft,
  group,
  index,
  scope,
  places,
  field,
  isFromReview,
}: DraftGroupProps) {
  const steps = useGroupSteps(application, draft, index, scope, isFromReview)
  useEffect(() => {
    if (field !== '') showField(field)
  }, [field])
  const title = formTitle(application.programme)
  if (draft.conflict !== null) {
    return (
      <Page title={title}>
        <DraftConflict
          application={application}
          draft={draft}
          placeNames={Object.fromEntries(places.map((place) => [place.code, place.name]))}
          today={scope.today}
        />
      </Page>
    )
  }
  const shown = fieldsShown(group, scope)
  const settled = shown.filter((one) => isSettled(one, draft.answers, scope.person.isVerified))
  const fields = shown.filter((one) => !settled.includes(one))
  const problems = { ...steps.problems, ...steps.submission.problems }
  const isHere = (code: string) => fields.some((one) => one.code === code)
  const { titles, before } = screensOf(application)
  return (
    <Page
      title={title}
      footer={
        <Button label={steps.label} isBusy={steps.submission.isRunning} onClick={() => void steps.next()} />
      }
    >
      <Steps titles={titles} current={before + index} />
      <SavedLine draft={draft} savedAt={application.savedAt} />
      <Stack>
        <ErrorSummary
          key={steps.tries}
          problems={problems}
          onPick={(code) => (isHere(code) ? showField(code) : goToItem(application, code))}
        />
        <Refusal error={steps.isStuck && draft.hasUnsaved ? draft.error : steps.submission.error} />
        <Stack gap="tight">
          <SafeText kind="section">{group.title}</SafeText>
          {group.why && <SafeText kind="note">{group.why}</SafeText>}
        </Stack>
        <KnownAnswers fields={settled} answers={draft.answers} />
        <FormFields
          fields={fields}
          answers={draft.answers}
          problems={problems}
          today={scope.today}
          places={places}
          onChange={draft.change}
        />
      </Stack>
    </Page>
  )
}
