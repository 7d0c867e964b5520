import { useEffect, useState } from 'react'
import { useLanding } from '#api/membership'
import { Loading } from '#components/Loading'
import { Page } from '#components/Page'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { Steps } from '#components/Steps'
import type { Landing } from '#contract/membership'
import { replace, useParams } from '#phone/navigation'
import { useSession } from '#phone/session'
import { PhoneSignIn } from '../session/PhoneSignIn'
import { WechatSignIn } from '../session/WechatSignIn'
import { CodeRefused } from './CodeRefused'

const titles = ['手机号', '您是谁，做什么工作', '自愿加入']
// Who has a phone number goes on by the effect in this page.
const stay = () => {}

/** The first of three screens: the phone number. The form asks the rest; who has a number already goes there at once. */
export default function JoinPage() {
  const { code } = useParams('code')
  const [isTyping, setIsTyping] = useState(process.env.TARO_ENV !== 'weapp')
  const { me, keep } = useSession()
  const query = useLanding(code)
  const landing = query.state === 'content' ? query.content : null
  const hasPhone = me !== null && me.maskedPhone !== null
  useEffect(() => {
    if (hasPhone && landing?.you) goOn(landing)
  }, [hasPhone, landing])
  if (query.state === 'error') {
    return (
      <Page title="入会">
        <CodeRefused error={query.error} code={code} onRetry={query.retry} />
      </Page>
    )
  }
  return (
    <Page title="入会">
      <Stack>
        <Steps titles={titles} current={0} />
        <Stack gap="tight">
          <SafeText kind="section">您的手机号</SafeText>
          <SafeText kind="note">用来通知您审核结果，也是以后登录的号码。</SafeText>
        </Stack>
        {hasPhone && <Loading rows={1} />}
        {!hasPhone && isTyping && <PhoneSignIn onSignedIn={keep} onDone={stay} />}
        {!hasPhone && !isTyping && (
          <WechatSignIn onSignedIn={keep} onDone={stay} onType={() => setIsTyping(true)} />
        )}
      </Stack>
    </Page>
  )
}

/** Signing in may show that somebody is a member already: the union's page says what then. */
function goOn({ you, union, code }: Landing) {
  if (you?.standing === 'not_member')
    replace('applications/form', { code: 'join-union', city: union.cityCode, joinCode: code })
  else replace('membership/union', { code })
}
