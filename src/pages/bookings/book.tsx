import { useRef } from 'react'
import { useProgramme } from '#api/applications'
import { useClinics } from '#api/bookings'
import { CityFirst } from '#components/CityFirst'
import { Empty } from '#components/Empty'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { dayOf } from '#contract/day'
import { useCity } from '#phone/city'
import { replace, useParams } from '#phone/navigation'
import { BookingForm } from './BookingForm'
import type { Clinic } from './ClinicFacts'

/** What the adviser should know, one question group per screen, then a look over all of it. */
export default function BookingsBookPage() {
  const { clinic: clinicId, startsAt } = useParams('clinic', 'startsAt')
  const { city } = useCity()
  const query = useClinics(city?.code ?? null)
  const found = query.state === 'content' ? query.content.items.find(({ id }) => id === clinicId) : undefined
  // Signing in half-way reads everything anew; what is typed must not go with it.
  const known = useRef<Clinic | undefined>(undefined)
  known.current = found ?? known.current
  const clinic = known.current
  const setting = useProgramme(clinic?.programme.code ?? '', city?.code ?? null)
  const { places, today } = setting.state === 'content' ? setting.content : { places: [], today: null }
  if (clinic !== undefined) {
    return (
      <BookingForm
        clinic={clinic}
        firstChoice={startsAt}
        places={places}
        today={today ?? dayOf(new Date())}
      />
    )
  }
  return (
    <Page title="填写预约">
      <CityFirst>
        {() => (
          <Shown query={query}>
            {() => (
              <Empty
                icon="calendar"
                title="这个咨询现在不能预约"
                text="可能换了地点或时间，请重新选择。"
                action={{ label: '看可约的时间', onClick: () => replace('bookings/clinic') }}
              />
            )}
          </Shown>
        )}
      </CityFirst>
    </Page>
  )
}
