import { useProgramme } from '#api/applications'
import { CityFirst } from '#components/CityFirst'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useCity } from '#phone/city'
import { useParams } from '#phone/navigation'
import { useShareCard } from '#phone/share'
import { BeginButton } from './BeginButton'
import { ProgrammeView } from './ProgrammeView'

/** A service: what one gets, whether it is for me, what I need, how long it takes, and begin. */
export default function ApplicationsProgrammePage() {
  const { code } = useParams('code')
  const { city } = useCity()
  const query = useProgramme(code, city?.code ?? null)
  const content = query.state === 'content' ? query.content : null
  const title = content?.programme.title ?? '服务介绍'
  useShareCard(title, 'applications/programme', { code })
  return (
    <Page
      title={title}
      footer={
        content &&
        city && <BeginButton programme={content.programme} cityCode={city.code} isOpen={content.isOpen} />
      }
    >
      <CityFirst>{() => <Shown query={query}>{(shown) => <ProgrammeView {...shown} />}</Shown>}</CityFirst>
    </Page>
  )
}
