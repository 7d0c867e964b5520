import { useState } from 'react'
import { useClinics } from '#api/bookings'
import { Button } from '#components/Button'
import { CityFirst } from '#components/CityFirst'
import { Empty } from '#components/Empty'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { instantLabel } from '#contract/day'
import { useCity } from '#phone/city'
import { useParams } from '#phone/navigation'
import { useShareCard } from '#phone/share'
import { ClinicChoice } from './ClinicChoice'
import type { Clinic } from './ClinicFacts'
import { useBeginBooking } from './use-begin-booking'

/** Where and when one can be advised, and the free times of the next weeks. */
export default function BookingsClinicPage() {
  const { programme } = useParams('programme')
  const query = useClinics(useCity().city?.code ?? null, programme === '' ? undefined : programme)
  const { clinic, startsAt, choose, chooseTime } = useChoice(
    query.state === 'content' ? query.content.items : [],
  )
  const begin = useBeginBooking()
  const title = clinic === undefined ? '预约咨询' : `预约${clinic.programme.title}`
  useShareCard(title, 'bookings/clinic', programme === '' ? {} : { programme })
  const action = clinic !== undefined && (
    <Button
      label={startsAt === null ? '请先选一个时段' : `约 ${instantLabel(new Date(startsAt))}`}
      isDisabled={startsAt === null}
      onClick={() => startsAt !== null && begin(clinic, startsAt)}
    />
  )
  return (
    <Page title={title} footer={action}>
      <CityFirst>
        {({ name }) => (
          <Shown query={query} isEmpty={({ items }) => items.length === 0} empty={<NoClinic city={name} />}>
            {({ items }) =>
              clinic && (
                <ClinicChoice
                  {...{ clinics: items, clinic, startsAt }}
                  onClinic={choose}
                  onTime={chooseTime}
                />
              )
            }
          </Shown>
        )}
      </CityFirst>
    </Page>
  )
}

/** The clinic and the time that are chosen; another clinic has other times. */
function useChoice(clinics: readonly Clinic[]) {
  const [chosen, setChosen] = useState('')
  const [startsAt, chooseTime] = useState<string | null>(null)
  const choose = (id: string) => {
    setChosen(id)
    chooseTime(null)
  }
  return { clinic: clinics.find(({ id }) => id === chosen) ?? clinics[0], startsAt, choose, chooseTime }
}

function NoClinic({ city }: { city: string }) {
  return (
    <Empty icon="calendar" title={`${city}还没有开放预约`} text="可以拨打 12351，由工会工作人员为您转接。" />
  )
}
