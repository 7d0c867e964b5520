import Taro from '@tarojs/taro'
import { parseLaunch } from '#contract/launch'
import { go } from './navigation'

/** What the camera read: a QR code's text, or a mini-program code's path; null when the person turned back. */
export async function scanCode(): Promise<string | null> {
  try {
    const { result, path } = await Taro.scanCode({ scanType: ['qrCode', 'wxCode'] })
    return path || result
  } catch {
    return null
  }
}

/** A browser has no scanner of its own: there one scans with WeChat, or types. */
export const canScan = process.env.TARO_ENV === 'weapp'

/** Scans a union's join code and opens that union; without a camera offers the unions of where one lives. */
export async function scanToJoin() {
  if (!canScan) return go('membership/fallbacks')
  const text = await scanCode()
  if (text === null) return
  const scene = /[?&]scene=([^&]+)/.exec(text)?.[1]
  const launch = parseLaunch(scene === undefined ? { q: text } : { scene })
  if (launch) return go('membership/union', { code: launch.code })
  await Taro.showModal({
    title: '这不是入会码',
    content: '请扫工会海报上的入会码，或从居住地的工会加入。',
    showCancel: false,
    confirmText: '知道了',
  })
}

/** Asks the phone to dial; the person still has to press the call button. */
export function dial(phoneNumber: string) {
  void Taro.makePhoneCall({ phoneNumber })
}
