import { useEffect } from 'react'
import { Empty } from '#components/Empty'
import { Loading } from '#components/Loading'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { useCity } from '#phone/city'
import { askToSignIn, useSession } from '#phone/session'
import { BeginRefused } from './BeginRefused'
import { useBegin } from './use-begin'

interface BeginProps {
  programme: string
  /** '' for the city chosen on this phone. */
  city: string
  joinCode: string
}

/** Signs in when that is needed, opens the draft with the answers of the check in it, and goes on to its first group. */
export function Begin({ programme, city, joinCode }: BeginProps) {
  const { isSignedIn, who } = useSession()
  const chosen = useCity().city
  const { error, begin } = useBegin(programme, city === '' ? (chosen?.code ?? '') : city, joinCode)
  useEffect(() => {
    if (!isSignedIn) askToSignIn()
  }, [isSignedIn])
  if (!isSignedIn) {
    return (
      <Empty
        icon="user-round"
        title="登录后开始填写"
        text="登录后边填边存，换一部手机也能接着填。刚才的回答都还在。"
        action={{ label: '登录', onClick: askToSignIn }}
      />
    )
  }
  if (error === null) return <Shown query={who}>{() => <Loading />}</Shown>
  return (
    <Stack>
      <BeginRefused error={error} onRetry={begin} />
    </Stack>
  )
}
