import { startIdentityStandIn } from './identity/stand-in'
import type { Settings } from './settings'
import { type SmsStandIn, startSmsStandIn } from './sms/stand-in'
import { startWechatStandIn, type WechatStandIn } from './wechat/stand-in'

export interface StandIns {
  wechat: WechatStandIn
  sms: SmsStandIn
  identityUrl: string
  close(): Promise<void>
}

/** Servers of our own in place of WeChat's, the SMS gateway's and the identity service's. */
export async function startStandIns(now: () => Date): Promise<StandIns> {
  const wechat = await startWechatStandIn({ port: 0 })
  const sms = await startSmsStandIn(now)
  const identity = await startIdentityStandIn()
  return {
    wechat,
    sms,
    identityUrl: identity.url,
    close: async () => {
      await Promise.all([wechat.close(), sms.close(), identity.close()])
    },
  }
}

export interface Outside {
  wechatUrl: string
  smsUrl: string
  identityUrl: string
}

const wechatUrl = 'https://api.weixin.qq.com'

/** Where the outside services are: the settings' own in production, the stand-ins otherwise. */
export function outsideOf(settings: Settings, standIns: StandIns | null): Outside {
  if (standIns !== null) {
    return { wechatUrl: standIns.wechat.baseUrl, smsUrl: standIns.sms.url, identityUrl: standIns.identityUrl }
  }
  if (settings.smsUrl === undefined || settings.identityUrl === undefined)
    throw new Error('SMS_URL and IDENTITY_URL are needed')
  return { wechatUrl, smsUrl: settings.smsUrl, identityUrl: settings.identityUrl }
}
