import { randomBytes } from 'node:crypto'
import {
  errorReply,
  freshState,
  type StandInCall,
  type StandInReply,
  type StandInRequest,
  type StandInState,
} from './stand-in-state'

export type StandInControl = ReturnType<typeof controlOf>

/** What a test may do to the stand-in from inside the process. */
export function controlOf(state: StandInState) {
  return {
    /** The next `times` answers of a call are this error. */
    queueError(call: StandInCall, errcode: number, times = 1, errmsg?: string): void {
      for (let count = 0; count < times; count += 1) enqueue(state, call, errorReply(errcode, errmsg))
    },
    /** The next answer of a call is exactly this. */
    queueReply(call: StandInCall, reply: StandInReply): void {
      enqueue(state, call, reply)
    },
    /** Answers of a call come this much later. */
    slowDown(call: StandInCall, delayMs: number): void {
      state.delaysMs.set(call, delayMs)
    },
    /** A code as wx.login gives it: works once. */
    issueLoginCode(openid: string, unionid?: string): string {
      const code = randomBytes(12).toString('hex')
      state.loginCodes.set(code, { openid, used: false, ...(unionid ? { unionid } : {}) })
      return code
    },
    /** A code as the phone button gives it: works once, and for this openid only. */
    issuePhoneCode(openid: string, phone: string): string {
      const code = randomBytes(12).toString('hex')
      state.phoneCodes.set(code, { openid, phone })
      return code
    },
    /** Tokens given out so far are refused with 40001 from now on. */
    revokeTokens(): void {
      state.tokens.clear()
    },
    /** Phone answers carry the watermark of another mini-program; null ends that. */
    signPhonesAs(appId: string | null): void {
      state.watermarkAppId = appId
    },
    requestsOf(call: StandInCall): StandInRequest[] {
      return state.requests.filter((request) => request.call === call)
    },
    /** Forgets all but the tokens that are in use. */
    reset(): void {
      Object.assign(state, { ...freshState(), tokens: state.tokens })
    },
  }
}

function enqueue(state: StandInState, call: StandInCall, reply: StandInReply): void {
  state.queued.set(call, [...(state.queued.get(call) ?? []), reply])
}
