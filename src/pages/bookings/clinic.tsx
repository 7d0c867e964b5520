import { useState } from 'react'
import { useClinics } from '#api/bookings'
import { Button } from '#components/Button'
import { CityFirst } from '#components/CityFirst'
import { Empty } from '#components/Empty'
import { Page } from '#components/Page'
import { Segments } from '#components/Segments'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { instantLabel } from '#contract/day'
import { useCity } from '#phone/city'
import { go, useParams } from '#phone/navigation'
import { useShareCard } from '#phone/share'
import { ClinicFacts } from './ClinicFacts'
import { SlotPicker } from './SlotPicker'

/** Where and when one can be advised, and the free times of the next weeks. */
export default function BookingsClinicPage() {
  const { programme } = useParams('programme')
  const { city } = useCity()
  const query = useClinics(city?.code ?? null, programme === '' ? undefined : programme)
  const clinics = query.state === 'content' ? query.content.items : []
  const [chosen, setChosen] = useState('')
  const [startsAt, setStartsAt] = useState<string | null>(null)
  const clinic = clinics.find((each) => each.id === chosen) ?? clinics[0]
  const title = clinic === undefined ? '预约咨询' : `预约${clinic.programme.title}`
  useShareCard(title, 'bookings/clinic', programme === '' ? {} : { programme })
  const choose = (id: string) => {
    setChosen(id)
    setStartsAt(null)
  }
  const action = clinic !== undefined && (
    <Button
      label={startsAt === null ? '请先选一个时段' : `约 ${instantLabel(new Date(startsAt))}`}
      isDisabled={startsAt === null}
      onClick={() => go('bookings/book', { clinic: clinic.id, startsAt: startsAt ?? '' })}
    />
  )
  return (
    <Page title={title} footer={action}>
      <CityFirst>
        {({ name }) => (
          <Shown
            query={query}
            isEmpty={({ items }) => items.length === 0}
            empty={
              <Empty
                icon="calendar"
                title={`${name}还没有开放预约`}
                text="可以拨打 12351，由工会工作人员为您转接。"
              />
            }
          >
            {({ items }) => (
              <Stack>
                {items.length > 1 && (
                  <Segments
                    label="选择场次"
                    options={items.map(({ id, title: label }) => ({ value: id, label }))}
                    chosen={clinic?.id ?? ''}
                    onChoose={choose}
                  />
                )}
                {clinic && <ClinicFacts clinic={clinic} />}
                {clinic && (
                  <SlotPicker key={clinic.id} clinicId={clinic.id} chosen={startsAt} onChoose={setStartsAt} />
                )}
              </Stack>
            )}
          </Shown>
        )}
      </CityFirst>
    </Page>
  )
}
