import type { ReactNode } from 'react'
import { useBook } from '#api/bookings'
import { Button } from '#components/Button'
import { Page } from '#components/Page'
import { Stack } from '#components/Stack'
import type { Programme } from '#contract/catalogue'
import type { RuleScope } from '#contract/eligibility'
import { checkForm, type Problems, summarise } from '#contract/form'
import { replace } from '#phone/navigation'
import { askToSignIn, useSession } from '#phone/session'
import type { PlaceOption } from '../../components/form/field-control'
import { SummaryCard } from '../applications/SummaryCard'
import { AnotherSlot } from './AnotherSlot'
import { BookingRefused } from './BookingRefused'
import { BookingTime } from './BookingTime'
import { BringAlong } from './BringAlong'
import type { Clinic } from './ClinicFacts'

interface BookingReviewProps {
  clinic: Clinic
  programme: Programme
  scope: RuleScope
  places: readonly PlaceOption[]
  startsAt: string
  steps: ReactNode
  onAnother: (startsAt: string) => void
  /** Goes back to a group, with what is wrong there. */
  onMend: (group: number, problems?: Problems) => void
  onBooked: () => void
}

/** Everything once more, then the one step that books; a slot lost meanwhile asks for another and keeps the rest. */
export function BookingReview(props: BookingReviewProps) {
  const { clinic, programme, scope, places, startsAt, steps, onAnother, onMend, onBooked } = props
  const { isSignedIn } = useSession()
  const command = useBook()
  const book = async () => {
    if (!isSignedIn) return askToSignIn()
    const problems = checkForm(programme, scope)
    if (Object.keys(problems).length > 0) return onMend(groupOf(programme, problems), problems)
    const booked = await command.run({ body: { clinicId: clinic.id, startsAt, answers: scope.answers } })
    if (booked === null) return
    onBooked()
    replace('bookings/detail', { id: booked.id })
  }
  const { error } = command
  const title = `预约${programme.title}`
  if (error?.code === 'slot_taken' || error?.code === 'slot_unknown') {
    const takeAnother = (next: string) => {
      command.reset()
      onAnother(next)
    }
    return <AnotherSlot title={title} clinicId={clinic.id} message={error.message} onChoose={takeAnother} />
  }
  const names = Object.fromEntries(places.map(({ code, name }) => [code, name]))
  return (
    <Page
      title={title}
      footer={
        <Button
          label={isSignedIn ? '确认预约' : '登录后确认预约'}
          isBusy={command.isRunning}
          onClick={() => void book()}
        />
      }
    >
      <Stack>
        {steps}
        <BookingTime clinic={clinic} startsAt={startsAt} />
        <BookingRefused
          error={error}
          onMend={() => onMend(groupOf(programme, error?.fields ?? {}), error?.fields)}
        />
        {summarise(programme, scope, names).map((group) => (
          <SummaryCard
            key={group.code}
            title={group.title}
            rows={group.rows}
            onChange={() => onMend(programme.form.findIndex(({ code }) => code === group.code))}
          />
        ))}
        <BringAlong materials={programme.materials} />
      </Stack>
    </Page>
  )
}

/** The first group that holds one of these problems. */
function groupOf(programme: Programme, problems: Problems): number {
  const found = programme.form.findIndex(({ fields }) => fields.some(({ code }) => code in problems))
  return Math.max(0, found)
}
