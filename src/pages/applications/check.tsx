import { useProgramme } from '#api/applications'
import { CityFirst } from '#components/CityFirst'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useCity } from '#phone/city'
import { useParams } from '#phone/navigation'
import { useSession } from '#phone/session'
import { EligibilityCheck } from './EligibilityCheck'

/** Whether a programme is for me, before signing in: only what its rules need to know. */
export default function ApplicationsCheckPage() {
  const { code } = useParams('code')
  const { city } = useCity()
  const { me } = useSession()
  const query = useProgramme(code, city?.code ?? null)
  if (query.state === 'content') {
    // Who is known decides which answers may be brought back, so a sign-in starts the check anew.
    return (
      <EligibilityCheck
        key={me?.id ?? ''}
        programme={query.content.programme}
        today={query.content.today}
        me={me}
      />
    )
  }
  return (
    <Page title="看看是否符合">
      <CityFirst>{() => <Shown query={query}>{() => null}</Shown>}</CityFirst>
    </Page>
  )
}
