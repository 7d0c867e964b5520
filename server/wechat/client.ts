import type { Database } from '#server/db/database'
import type { Sealing } from '#server/secrets/sealing'
import { authorisedPost } from './authorised'
import { codeToSession } from './code-to-session'
import type { Edition } from './edition'
import { phone } from './phone'
import { askAt } from './request'
import { type SubscribeMessage, sendSubscribe } from './send-subscribe'
import { tokenSource } from './token'
import { type QrWish, unlimitedQr } from './unlimited-qr'

// The only one that production accepts.
const wechatHost = 'https://api.weixin.qq.com'

export interface WechatSettings {
  appId: string
  appSecret: string
  baseUrl: string
  edition: Edition
  isProduction: boolean
}

export type Wechat = ReturnType<typeof connectWechat>

/**
 * WeChat's server as far as we use it. Every call resolves to an outcome and never throws for an answer of
 * WeChat's; none may be made inside a transaction. Throws at once for a host that production does not allow.
 */
export function connectWechat(
  settings: WechatSettings,
  db: Database,
  sealing: Pick<Sealing, 'seal' | 'unseal'>,
) {
  const { appId, appSecret, edition } = settings
  const ask = askAt(allowedBase(settings))
  const post = authorisedPost(ask, tokenSource({ db, ask, appId, appSecret, sealing }))
  return {
    codeToSession: (code: string) => codeToSession(ask, { appId, appSecret }, code),
    phone: (code: string, openid: string) => phone(post, appId, code, openid),
    unlimitedQr: (wish: QrWish) => unlimitedQr(post, edition, wish),
    sendSubscribe: (message: SubscribeMessage) => sendSubscribe(post, edition, message),
  }
}

function allowedBase({ baseUrl, isProduction }: WechatSettings): string {
  if (isProduction && baseUrl !== wechatHost) {
    throw new Error(`In production the address of WeChat's server must be ${wechatHost}.`)
  }
  return baseUrl
}
