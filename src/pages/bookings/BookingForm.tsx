import { useState } from 'react'
import { Button } from '#components/Button'
import { ErrorSummary } from '#components/ErrorSummary'
import { FormFields } from '#components/form/FormFields'
import { Page } from '#components/Page'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { Steps } from '#components/Steps'
import type { Field, Programme } from '#contract/catalogue'
import { isShown, scopeOf } from '#contract/eligibility'
import { checkFields, type Problems } from '#contract/form'
import { knownPerson } from '#phone/known-person'
import { useSession } from '#phone/session'
import type { PlaceOption } from '../../components/form/field-control'
import { BookingReview } from './BookingReview'
import { BookingTime } from './BookingTime'
import type { Clinic } from './ClinicFacts'
import { useBookingDraft } from './use-booking-draft'

interface BookingFormProps {
  clinic: Clinic
  firstChoice: string
  places: readonly PlaceOption[]
  today: string
}

export function BookingForm({ clinic, firstChoice, places, today }: BookingFormProps) {
  const programme = offered(clinic)
  const { me } = useSession()
  const draft = useBookingDraft(clinic.id, programme)
  const [startsAt, setStartsAt] = useState(firstChoice)
  const [step, setStep] = useState(0)
  const [problems, setProblems] = useState<Problems>({})
  const scope = scopeOf(programme, draft.answers, knownPerson(me), today)
  const group = programme.form[step]
  const titles = [...programme.form.map(({ title }) => title), '核对后预约']
  const show = (next: number, found: Problems = {}) => {
    setProblems(found)
    setStep(next)
  }
  if (group === undefined) {
    return (
      <BookingReview
        clinic={clinic}
        programme={programme}
        scope={scope}
        places={places}
        startsAt={startsAt}
        steps={<Steps titles={titles} current={step} />}
        onAnother={setStartsAt}
        onMend={show}
        onBooked={draft.drop}
      />
    )
  }
  const fields = group.fields.filter((field) => isShown(field, scope))
  const goOn = () => {
    const found = checkFields(fields, scope)
    if (Object.keys(found).length === 0) show(step + 1)
    else setProblems(found)
  }
  return (
    <Page
      title={`预约${programme.title}`}
      footer={
        <Stack direction="row">
          {step > 0 && <Button kind="quiet" label="上一步" onClick={() => show(step - 1)} />}
          <Button label="下一步" onClick={goOn} />
        </Stack>
      }
    >
      <Stack>
        <Steps titles={titles} current={step} />
        <BookingTime clinic={clinic} startsAt={startsAt} />
        <Stack gap="tight">
          <SafeText kind="section">{group.title}</SafeText>
          {group.why !== undefined && <SafeText kind="note">{group.why}</SafeText>}
        </Stack>
        <ErrorSummary problems={problems} />
        <FormFields
          key={group.code}
          fields={fields}
          answers={draft.answers}
          problems={problems}
          today={today}
          places={places}
          onChange={draft.change}
        />
      </Stack>
    </Page>
  )
}

/** The programme with only those ways of meeting that this clinic offers. */
function offered({ programme, modes }: Clinic): Programme {
  const narrow = (field: Field): Field =>
    field.code === 'mode' && field.options
      ? {
          ...field,
          options: field.options.filter(({ value }) => (modes as readonly string[]).includes(value)),
        }
      : field
  return {
    ...programme,
    form: programme.form.map((group) => ({ ...group, fields: group.fields.map(narrow) })),
  }
}
