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
import type { Problems } from '#contract/form'
import { showField } from '#phone/show-field'
import { useUnmended } from '#phone/unmended'
import { DraftConflict } from './DraftConflict'
import { isSettled, KnownAnswers } from './KnownAnswers'
import { SavedLine } from './SavedLine'
import type { DraftEditing } from './use-draft'
import type { useFormSetting } from './use-form-setting'
import { type GroupSteps, useGroupSteps } from './use-group-steps'
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

/** One group of questions on one screen, or the two sides of a draft that was changed in two places. */
export function DraftGroup(props: DraftGroupProps) {
  const { application, draft, scope, places, field } = props
  useEffect(() => {
    if (field !== '') showField(field)
  }, [field])
  if (draft.conflict === null) return <GroupPage {...props} />
  return (
    <Page title={formTitle(application.programme)}>
      <DraftConflict
        application={application}
        draft={draft}
        placeNames={Object.fromEntries(places.map((place) => [place.code, place.name]))}
        today={scope.today}
      />
    </Page>
  )
}

/** Why it is asked, the fields, and on. */
function GroupPage(props: DraftGroupProps) {
  const { application, draft, group, index, scope, isFromReview } = props
  const steps = useGroupSteps(application, draft, index, scope, isFromReview)
  const { label, next, submission, tries } = steps
  const problems = useUnmended({ ...steps.problems, ...submission.problems }, draft.answers, tries)
  const { titles, before } = screensOf(application)
  return (
    <Page
      title={formTitle(application.programme)}
      footer={<Button label={label} isBusy={submission.isRunning} onClick={() => void next()} />}
    >
      <Steps titles={titles} current={before + index} />
      <SavedLine draft={draft} savedAt={application.savedAt} />
      <Stack>
        <WhatIsWrong {...props} steps={steps} problems={problems} />
        <Stack gap="tight">
          <SafeText kind="section">{group.title}</SafeText>
          {group.why && <SafeText kind="note">{group.why}</SafeText>}
        </Stack>
        <Questions {...props} problems={problems} />
      </Stack>
    </Page>
  )
}

interface WhatIsWrongProps extends DraftGroupProps {
  steps: GroupSteps
  problems: Problems
}

/** What stands in the way, on top; a problem of another screen leads there. */
function WhatIsWrong({ application, draft, group, scope, steps, problems }: WhatIsWrongProps) {
  const { open } = fieldsOn(group, draft, scope)
  const isHere = (code: string) => open.some((one) => one.code === code)
  return (
    <>
      <ErrorSummary
        key={steps.tries}
        problems={problems}
        onPick={(code) => (isHere(code) ? showField(code) : goToItem(application, code))}
      />
      {Object.keys(problems).length === 0 && (
        <Refusal error={steps.isStuck && draft.hasUnsaved ? draft.error : steps.submission.error} />
      )}
    </>
  )
}

/** What is verified already is shown; the rest is asked. */
function Questions({ draft, group, scope, places, problems }: DraftGroupProps & { problems: Problems }) {
  const { settled, open } = fieldsOn(group, draft, scope)
  return (
    <>
      <KnownAnswers fields={settled} answers={draft.answers} />
      <FormFields
        fields={open}
        answers={draft.answers}
        problems={problems}
        today={scope.today}
        places={places}
        onChange={draft.change}
      />
    </>
  )
}

function fieldsOn(group: Group, { answers }: DraftEditing, scope: RuleScope) {
  const shown = fieldsShown(group, scope)
  const settled = shown.filter((one) => isSettled(one, answers, scope.person.isVerified))
  return { settled, open: shown.filter((one) => !settled.includes(one)) }
}
