import { useState } from 'react'
import { Button } from '#components/Button'
import { Page } from '#components/Page'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { goBack } from '#phone/navigation'
import { useSession } from '#phone/session'
import { PhoneSignIn } from './PhoneSignIn'
import { WechatSignIn } from './WechatSignIn'

/** WeChat first where it is there; a typed number and an SMS code everywhere; and always a way out. */
export default function SignInPage() {
  const [isTyping, setIsTyping] = useState(process.env.TARO_ENV !== 'weapp')
  const { keep } = useSession()
  return (
    <Page title="登录">
      <Stack gap="wide">
        <Stack gap="tight">
          <SafeText kind="title">登录工惠</SafeText>
          <SafeText kind="note">登录后办理、预约和查看自己的进度。看服务、查资格不用登录。</SafeText>
        </Stack>
        {isTyping ? (
          <PhoneSignIn onSignedIn={keep} onDone={goBack} />
        ) : (
          <WechatSignIn onSignedIn={keep} onDone={goBack} onType={() => setIsTyping(true)} />
        )}
        <Button kind="plain" label="暂不登录" onClick={goBack} />
      </Stack>
    </Page>
  )
}
