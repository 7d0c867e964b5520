import { Button } from '#components/Button'
import { LabelledInput } from '#components/form/LabelledInput'
import { Refusal } from '#components/Refusal'
import { Stack } from '#components/Stack'
import { normaliseNumber } from '#contract/personal-data'
import { type PhoneSignInOptions, usePhoneCode } from './use-phone-code'

/** A typed number, then the code that was sent to it. */
export function PhoneSignIn(options: PhoneSignInOptions) {
  const { phone, code, problem, isSent, ...steps } = usePhoneCode(options)
  return (
    <Stack>
      <LabelledInput
        label="手机号"
        text={phone}
        problem={problem}
        keyboard="number"
        placeholder="11 位手机号"
        maxLength={20}
        onText={steps.typePhone}
      />
      <Refusal error={steps.sending.error} />
      {isSent ? (
        <CodeStep code={code} {...steps} />
      ) : (
        <Button label="获取验证码" isBusy={steps.sending.isRunning} onClick={() => void steps.send()} />
      )}
    </Stack>
  )
}

type CodeStepProps = Pick<
  ReturnType<typeof usePhoneCode>,
  'code' | 'typeCode' | 'secondsLeft' | 'sending' | 'signingIn' | 'send' | 'finish'
>

function CodeStep({ code, typeCode, secondsLeft, sending, signingIn, send, finish }: CodeStepProps) {
  return (
    <>
      <LabelledInput
        label="验证码"
        help="短信里的 6 位数字，10 分钟内有效"
        text={code}
        keyboard="number"
        maxLength={10}
        onText={typeCode}
      />
      <Refusal error={signingIn.error} />
      <Button
        label="登录"
        isBusy={signingIn.isRunning}
        isDisabled={normaliseNumber(code) === ''}
        onClick={() => void finish()}
      />
      <Button
        kind="quiet"
        label={secondsLeft > 0 ? `${secondsLeft} 秒后可重新获取` : '重新获取验证码'}
        isBusy={sending.isRunning}
        isDisabled={secondsLeft > 0}
        onClick={() => void send()}
      />
    </>
  )
}
