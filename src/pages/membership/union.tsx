import { useState } from 'react'
import { useLanding } from '#api/membership'
import { Page } from '#components/Page'
import { ScanBox } from '#components/ScanBox'
import { Shown } from '#components/Shown'
import { parseLaunch } from '#contract/launch'
import { replace, useParams } from '#phone/navigation'
import { joinCodeIn } from '#phone/scan'
import { useShareCard } from '#phone/share'
import { CodeRefused } from './CodeRefused'
import { JoinAction } from './JoinAction'
import { UnionView } from './UnionView'
import { useCityOfUnion } from './use-city-of-union'

/** What scanning a poster opens; without a code it asks for one. */
export default function UnionPage() {
  const { code: named, scene, q, typed } = useParams('code', 'scene', 'q', 'typed')
  const code = joinCodeIn(named) ?? parseLaunch({ scene, q })?.code ?? named
  const [isUnread, setIsUnread] = useState(false)
  const query = useLanding(code)
  const landing = query.state === 'content' ? query.content : null
  useCityOfUnion(landing)
  useShareCard(landing === null ? '加入工会' : `加入${landing.union.name}`, 'membership/union', { code })
  const take = (text: string) => {
    const found = joinCodeIn(text)
    setIsUnread(found === null)
    if (found !== null) replace('membership/union', { code: found })
    return found !== null
  }
  if (code === '') {
    return (
      <Page title="扫码入会">
        <ScanBox
          label="入会码或链接"
          help="工会海报上的二维码，或同事发来的链接"
          action="打开"
          isEager
          problem={isUnread ? '这里面没有入会码。请对准工会海报上的二维码，或粘贴完整的链接。' : null}
          typed={typed}
          onText={take}
          onAnew={() => setIsUnread(false)}
        />
      </Page>
    )
  }
  return (
    <Page title="加入工会" footer={landing && <JoinAction landing={landing} />}>
      {query.state === 'error' ? (
        <CodeRefused error={query.error} code={code} onRetry={query.retry} />
      ) : (
        <Shown query={query}>{(content) => <UnionView landing={content} />}</Shown>
      )}
    </Page>
  )
}
