import { usePublicity } from '#api/applications'
import { CityFirst } from '#components/CityFirst'
import { Empty } from '#components/Empty'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { useCity } from '#phone/city'
import { useParams } from '#phone/navigation'
import { useShareCard } from '#phone/share'
import { PublicityList } from './PublicityList'

/** The lists that are being published now, for everybody to read; whoever comes from a file reads its city's. */
export default function ApplicationsPublicityPage() {
  const asked = useParams('city').city
  const { city } = useCity()
  const query = usePublicity(asked === '' ? (city?.code ?? null) : asked)
  useShareCard('正在公示的名单', 'applications/publicity', asked === '' ? {} : { city: asked })
  const lists = (
    <Shown
      query={query}
      isEmpty={({ lists }) => lists.length === 0}
      empty={
        <Empty
          icon="megaphone"
          title="现在没有正在公示的名单"
          text="审核通过后，名单会在这里公示几个工作日，到期自动撤下。"
        />
      }
    >
      {({ lists }) => (
        <Stack>
          {lists.map((list) => (
            <PublicityList key={list.programmeCode} list={list} />
          ))}
        </Stack>
      )}
    </Shown>
  )
  return <Page title="公示">{asked === '' ? <CityFirst>{() => lists}</CityFirst> : lists}</Page>
}
