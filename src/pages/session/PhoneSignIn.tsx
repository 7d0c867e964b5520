import { useState } from 'react'
import { usePhoneSignIn, useSendCode } from '#api/session'
import { Button } from '#components/Button'
import { LabelledInput } from '#components/form/LabelledInput'
import { Refusal } from '#components/Refusal'
import { Stack } from '#components/Stack'
import type { ResponseOf } from '#contract/endpoint'
import { sentenceOf } from '#contract/errors'
import { isPhone, normaliseNumber } from '#contract/personal-data'
import type { session } from '#contract/session'
import { useSecondsLeft } from './use-seconds-left'

interface PhoneSignInProps {
  onSignedIn: (signedIn: ResponseOf<typeof session.phone>) => void
  onDone: () => void
}

export function PhoneSignIn({ onSignedIn, onDone }: PhoneSignInProps) {
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const [requestId, setRequestId] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [secondsLeft, startCounting] = useSecondsLeft()
  const sendCode = useSendCode()
  const signIn = usePhoneSignIn()

  const send = async () => {
    const number = normaliseNumber(phone)
    setProblem(isPhone(number) ? null : sentenceOf('phone_invalid'))
    if (!isPhone(number)) return
    const sent = await sendCode.run({ body: { phone: number } })
    if (sent === null) return
    setRequestId(sent.requestId)
    startCounting(sent.resendAfterSeconds)
  }
  const finish = async () => {
    if (requestId === null) return
    const body = { requestId, phone: normaliseNumber(phone), code: normaliseNumber(code) }
    const signedIn = await signIn.run({ body })
    if (signedIn === null) return
    onSignedIn(signedIn)
    onDone()
  }
  const again = secondsLeft > 0 ? `${secondsLeft} 秒后可重新获取` : '重新获取验证码'

  return (
    <Stack>
      <LabelledInput
        label="手机号"
        text={phone}
        problem={problem}
        keyboard="number"
        placeholder="11 位手机号"
        maxLength={20}
        onText={setPhone}
      />
      <Refusal error={sendCode.error} />
      {requestId === null ? (
        <Button label="获取验证码" isBusy={sendCode.isRunning} onClick={() => void send()} />
      ) : (
        <>
          <LabelledInput
            label="验证码"
            help="短信里的 6 位数字，10 分钟内有效"
            text={code}
            keyboard="number"
            maxLength={10}
            onText={setCode}
          />
          <Refusal error={signIn.error} />
          <Button
            label="登录"
            isBusy={signIn.isRunning}
            isDisabled={normaliseNumber(code) === ''}
            onClick={() => void finish()}
          />
          <Button
            kind="quiet"
            label={again}
            isBusy={sendCode.isRunning}
            isDisabled={secondsLeft > 0}
            onClick={() => void send()}
          />
        </>
      )}
    </Stack>
  )
}
