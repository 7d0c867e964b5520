import { useState } from 'react'
import { Button } from '#components/Button'
import { Notice } from '#components/Notice'
import { Page } from '#components/Page'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { goBack, useParams } from '#phone/navigation'
import { useSession } from '#phone/session'
import { PhoneSignIn } from './PhoneSignIn'
import { WechatSignIn } from './WechatSignIn'

/** WeChat first where it is there; a typed number and an SMS code everywhere; and always a way out. */
export default function SignInPage() {
  const [isTyping, setIsTyping] = useState(process.env.TARO_ENV !== 'weapp')
  const { keep } = useSession()
  const hasExpired = useParams('why').why === 'expired'
  return (
    <Page title="登录">
      <Stack gap="wide">
        {hasExpired && (
          <Notice tone="waiting" title="登录已过期，请重新登录">
            您填写的内容还在，登录后接着办。身份证号和银行卡号不留在手机上，可能要再填一次。
          </Notice>
        )}
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
