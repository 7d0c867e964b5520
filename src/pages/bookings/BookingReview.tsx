import { Button } from '#components/Button'
import { ErrorSummary } from '#components/ErrorSummary'
import { Page } from '#components/Page'
import { Stack } from '#components/Stack'
import { Steps } from '#components/Steps'
import { summarise } from '#contract/form'
import { SummaryCard } from '../applications/SummaryCard'
import { AnotherSlot } from './AnotherSlot'
import type { InHand } from './BookingInHand'
import { BookingRefused } from './BookingRefused'
import { BookingTime } from './BookingTime'
import { BringAlong } from './BringAlong'
import { GiveUp } from './GiveUp'
import { useTakeSlot } from './use-take-slot'
import { goToField, goToGroup, screensOf } from './way'

/** Everything once more, then the one step that books; a slot lost meanwhile asks for another and keeps the rest. */
export function BookingReview({ booking }: { booking: InHand }) {
  const { clinic, programme, draft } = booking
  const { label, book, isRunning, error, problems, isSlotLost, takeAnother } = useTakeSlot(booking)
  const title = `预约${programme.title}`
  if (isSlotLost && error !== null)
    return <AnotherSlot title={title} clinicId={clinic.id} message={error.message} onChoose={takeAnother} />
  const screens = screensOf(programme)
  return (
    <Page title={title} footer={<Button label={label} isBusy={isRunning} onClick={book} />}>
      <Stack>
        <Steps titles={screens} current={screens.length - 1} />
        <BookingTime clinic={clinic} startsAt={draft.startsAt} />
        <ErrorSummary problems={problems} onPick={(code) => goToField(clinic.id, programme, code)} />
        <BookingRefused error={error} />
        <Answered booking={booking} />
        <BringAlong materials={programme.materials} />
        <GiveUp draft={draft} />
      </Stack>
    </Page>
  )
}

/** Each group of answers, with the way back to it. */
function Answered({ booking: { clinic, programme, places, scope } }: { booking: InHand }) {
  const names = Object.fromEntries(places.map(({ code, name }) => [code, name]))
  const placeOf = (group: string) => programme.form.findIndex(({ code }) => code === group)
  return (
    <Stack>
      {summarise(programme, scope, names).map((group) => (
        <SummaryCard
          key={group.code}
          title={group.title}
          rows={group.rows}
          onChange={() => goToGroup(clinic.id, placeOf(group.code), { from: 'review' })}
        />
      ))}
    </Stack>
  )
}
