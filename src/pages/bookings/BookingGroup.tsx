import { useEffect } from 'react'
import { Button } from '#components/Button'
import { Empty } from '#components/Empty'
import { ErrorSummary } from '#components/ErrorSummary'
import { FormFields } from '#components/form/FormFields'
import { Page } from '#components/Page'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { Steps } from '#components/Steps'
import { showField } from '#phone/show-field'
import { useUnmended } from '#phone/unmended'
import { fieldsShown } from '../applications/way'
import type { InHand } from './BookingInHand'
import { BookingTime } from './BookingTime'
import { GiveUp } from './GiveUp'
import { useNextGroup } from './use-next-group'
import { screensOf } from './way'

interface BookingGroupProps {
  booking: InHand
  /** The group's place in the form. */
  index: number
  /** The field to bring into view; '' for none. */
  field: string
  isFromReview: boolean
}

/** One group of questions on one screen, with the time that is being booked in sight. */
export function BookingGroup({ booking, index, field, isFromReview }: BookingGroupProps) {
  const { clinic, programme, places, scope, draft } = booking
  const { problems: found, tries, label, next } = useNextGroup(booking, index, isFromReview)
  const problems = useUnmended(found, draft.answers, tries)
  useEffect(() => {
    if (field !== '') showField(field)
  }, [field])
  const group = programme.form[index]
  if (group === undefined) return <NoSuchGroup />
  return (
    <Page title={`预约${programme.title}`} footer={<Button label={label} onClick={next} />}>
      <Stack>
        <Steps titles={screensOf(programme)} current={index} />
        <BookingTime clinic={clinic} startsAt={draft.startsAt} />
        <ErrorSummary key={tries} problems={problems} />
        <Stack gap="tight">
          <SafeText kind="section">{group.title}</SafeText>
          {group.why !== undefined && <SafeText kind="note">{group.why}</SafeText>}
        </Stack>
        <FormFields
          fields={fieldsShown(group, scope)}
          answers={draft.answers}
          problems={problems}
          today={scope.today}
          places={places}
          onChange={draft.change}
        />
        <GiveUp draft={draft} />
      </Stack>
    </Page>
  )
}

function NoSuchGroup() {
  return (
    <Page title="填写预约">
      <Empty title="没有这一步" text="您填写的内容都在。请返回上一页再继续。" />
    </Page>
  )
}
