import { type ReactNode, useRef } from 'react'
import { useProgramme } from '#api/applications'
import { useClinics } from '#api/bookings'
import { CityFirst } from '#components/CityFirst'
import { Empty } from '#components/Empty'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import type { Programme } from '#contract/catalogue'
import { dayOf } from '#contract/day'
import { type RuleScope, scopeOf } from '#contract/eligibility'
import { useCity } from '#phone/city'
import { knownPerson } from '#phone/known-person'
import { replace } from '#phone/navigation'
import { useSession } from '#phone/session'
import type { PlaceOption } from '../../components/form/field-control'
import type { Clinic } from './ClinicFacts'
import { offeredBy } from './offered-by'
import { type BookingEditing, useBookingDraft } from './use-booking-draft'

export interface InHand {
  clinic: Clinic
  programme: Programme
  places: readonly PlaceOption[]
  scope: RuleScope
  draft: BookingEditing
}

interface BookingInHandProps {
  clinicId: string
  children: (booking: InHand) => ReactNode
}

const toTimes = { label: '看可约的时间', onClick: () => replace('bookings/clinic') }

/** What the screens of the form share: the clinic, its questions, and what was answered so far. */
export function BookingInHand({ clinicId, children }: BookingInHandProps) {
  const { isSignedIn, me, who } = useSession()
  const query = useClinics(useCity().city?.code ?? null)
  const found = query.state === 'content' ? query.content.items.find(({ id }) => id === clinicId) : undefined
  const isKnownWho = !isSignedIn || me !== null
  // Signing in half-way reads everything anew; what is typed must not go with it.
  const clinic = useRef<Clinic | undefined>(undefined)
  if (found !== undefined && isKnownWho) clinic.current = found
  if (clinic.current !== undefined) return <WithDraft clinic={clinic.current}>{children}</WithDraft>
  return (
    <Page title="填写预约">
      <CityFirst>
        {() => (
          <Shown query={query}>
            {() => (found === undefined ? <NotOffered /> : <Shown query={who}>{() => null}</Shown>)}
          </Shown>
        )}
      </CityFirst>
    </Page>
  )
}

function NotOffered() {
  return (
    <Empty
      icon="calendar"
      title="这个咨询现在不能预约"
      text="可能换了地点或时间，请重新选择。"
      action={toTimes}
    />
  )
}

interface WithDraftProps {
  clinic: Clinic
  children: BookingInHandProps['children']
}

function WithDraft({ clinic, children }: WithDraftProps) {
  const { me } = useSession()
  const { city } = useCity()
  const setting = useProgramme(clinic.programme.code, city?.code ?? null)
  const { places, today } = setting.state === 'content' ? setting.content : { places: [], today: null }
  const programme = offeredBy(clinic)
  const draft = useBookingDraft(clinic.id, programme)
  if (draft === null) {
    return (
      <Page title="填写预约">
        <Empty icon="calendar" title="请先选一个时间" text="选好时间，再填写想问的事。" action={toTimes} />
      </Page>
    )
  }
  const scope = scopeOf(programme, draft.answers, knownPerson(me), today ?? dayOf(new Date()))
  return children({ clinic, programme, places, scope, draft })
}
