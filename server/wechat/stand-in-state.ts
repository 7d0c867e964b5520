import { randomBytes } from 'node:crypto'

export const standInCalls = ['codeToSession', 'stableToken', 'phone', 'unlimitedQr', 'sendSubscribe'] as const
export type StandInCall = (typeof standInCalls)[number]

export const standInPaths = {
  codeToSession: '/sns/jscode2session',
  stableToken: '/cgi-bin/stable_token',
  phone: '/wxa/business/getuserphonenumber',
  unlimitedQr: '/wxa/getwxacodeunlimit',
  sendSubscribe: '/cgi-bin/message/subscribe/send',
} as const satisfies Record<StandInCall, string>

/** WeChat sends one with every sign-in; it must never be seen again. */
export const standInSessionKey = 'c3RhbmQtaW4gc2Vzc2lvbg=='

export interface StandInRequest {
  call: StandInCall
  query: Record<string, string>
  body: Record<string, unknown>
}

/** A broken one stops half-way. */
export interface StandInReply {
  contentType: string
  body: Buffer | string
  broken?: boolean
}

export interface StandInState {
  loginCodes: Map<string, { openid: string; unionid?: string; used: boolean }>
  phoneCodes: Map<string, { openid: string; phone: string }>
  /** Per appid, as stable_token in normal mode gives everyone the same one. */
  tokens: Map<string, string>
  queued: Map<StandInCall, StandInReply[]>
  delaysMs: Map<StandInCall, number>
  requests: StandInRequest[]
  watermarkAppId: string | null
}

export function freshState(): StandInState {
  return {
    loginCodes: new Map(),
    phoneCodes: new Map(),
    tokens: new Map(),
    queued: new Map(),
    delaysMs: new Map(),
    requests: [],
    watermarkAppId: null,
  }
}

/** WeChat asks for room for 512 characters; this one uses them. */
export function newAccessToken(): string {
  return randomBytes(384).toString('base64url')
}

export function jsonReply(body: Record<string, unknown>): StandInReply {
  return { contentType: 'application/json; charset=UTF-8', body: JSON.stringify(body) }
}

/** The documented errors, with WeChat's status 200. */
export function errorReply(errcode: number, errmsg = 'stand-in error'): StandInReply {
  return jsonReply({ errcode, errmsg: `${errmsg}, rid: 00000000-00000000-00000000` })
}
