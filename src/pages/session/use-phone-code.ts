import { useState } from 'react'
import { usePhoneSignIn, useSendCode } from '#api/session'
import type { ResponseOf } from '#contract/endpoint'
import { sentenceOf } from '#contract/errors'
import { isPhone, normaliseNumber } from '#contract/personal-data'
import type { session } from '#contract/session'
import { useSecondsLeft } from './use-seconds-left'

export interface PhoneSignInOptions {
  onSignedIn: (signedIn: ResponseOf<typeof session.phone>) => void
  onDone: () => void
}

/** Sends a code to the typed number and signs in by it; an error is over as soon as one types on. */
export function usePhoneCode({ onSignedIn, onDone }: PhoneSignInOptions) {
  const [phone, setPhone] = useState('')
  const [code, setCode] = useState('')
  const [requestId, setRequestId] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [secondsLeft, startCounting] = useSecondsLeft()
  const sending = useSendCode()
  const signingIn = usePhoneSignIn()

  const typePhone = (text: string) => {
    setPhone(text)
    setProblem(null)
    if (sending.error !== null) sending.reset()
  }
  const typeCode = (text: string) => {
    setCode(text)
    if (signingIn.error !== null) signingIn.reset()
  }
  const send = async () => {
    const number = normaliseNumber(phone)
    setProblem(isPhone(number) ? null : sentenceOf('phone_invalid'))
    if (!isPhone(number)) return
    const sent = await sending.run({ body: { phone: number } })
    if (sent === null) return
    setRequestId(sent.requestId)
    startCounting(sent.resendAfterSeconds)
  }
  const finish = async () => {
    if (requestId === null) return
    const body = { requestId, phone: normaliseNumber(phone), code: normaliseNumber(code) }
    const signedIn = await signingIn.run({ body })
    if (signedIn === null) return
    onSignedIn(signedIn)
    onDone()
  }
  const isSent = requestId !== null
  return { phone, code, problem, isSent, secondsLeft, sending, signingIn, typePhone, typeCode, send, finish }
}
