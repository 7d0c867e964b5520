import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useWechatPhone, useWechatSignIn } from '#api/session'
import { Button } from '#components/Button'
import { Notice } from '#components/Notice'
import { Refusal } from '#components/Refusal'
import { Stack } from '#components/Stack'
import type { ResponseOf } from '#contract/endpoint'
import type { session } from '#contract/session'
import { useSession } from '#phone/session'

interface WechatSignInProps {
  onSignedIn: (signedIn: ResponseOf<typeof session.wechat>) => void
  onDone: () => void
  /** The person would rather type a number. */
  onType: () => void
}

/** WeChat says who it is; a phone number is asked for only when none is known yet. */
export function WechatSignIn({ onSignedIn, onDone, onType }: WechatSignInProps) {
  const { me } = useSession()
  const [isHalfway, setIsHalfway] = useState(false)
  const signIn = useWechatSignIn()
  const start = async () => {
    const jsCode = await loginCode()
    if (jsCode === null) return onType()
    const signedIn = await signIn.run({ body: { jsCode } })
    if (signedIn === null) return
    onSignedIn(signedIn)
    if (signedIn.me.maskedPhone === null) setIsHalfway(true)
    else onDone()
  }
  if (isHalfway || (me !== null && me.maskedPhone === null))
    return <PhoneStep onSignedIn={onSignedIn} onDone={onDone} onType={onType} />
  return (
    <Stack>
      <Refusal error={signIn.error} />
      <Button label="微信登录" isBusy={signIn.isRunning} onClick={() => void start()} />
      <Button kind="quiet" label="用手机号登录" onClick={onType} />
    </Stack>
  )
}

/** Null when WeChat cannot say who it is: then the number is typed. */
async function loginCode(): Promise<string | null> {
  try {
    const { code } = await Taro.login()
    return code || null
  } catch {
    return null
  }
}

/** Refused or out of quota (errno 1400001), WeChat gives no code: then the number is typed. */
function PhoneStep({ onSignedIn, onDone, onType }: WechatSignInProps) {
  const bind = useWechatPhone()
  const take = async (phoneCode: string | null) => {
    if (phoneCode === null) return onType()
    const signedIn = await bind.run({ body: { phoneCode } })
    if (signedIn === null) return
    onSignedIn(signedIn)
    onDone()
  }
  return (
    <Stack>
      <Notice tone="info" title="还差一个手机号">
        用来接收办理结果，也方便工会联系您。
      </Notice>
      <Refusal error={bind.error} />
      <Button
        label="使用微信手机号"
        isBusy={bind.isRunning}
        onPhoneCode={(phoneCode) => void take(phoneCode)}
      />
      <Button kind="quiet" label="改用短信验证码" onClick={onType} />
    </Stack>
  )
}
