import type { Post } from './authorised'
import type { Edition } from './edition'
import { type Failure, failureOf, outcomes } from './outcomes'
import { isScene } from './scene'

export interface QrWish {
  scene: string
  /** Without a leading slash and without a query. */
  page: string
  /** 280 to 1280. */
  widthPx: number
}

export type WechatQr = { ok: true; image: Buffer; type: 'image/png' | 'image/jpeg' } | Failure<'unlimitedQr'>

/** A whole PNG or JPEG, or a failure: bytes that no reader could open are never handed on. */
export async function unlimitedQr(post: Post, edition: Edition, wish: QrWish): Promise<WechatQr> {
  if (!isScene(wish.scene)) return { ok: false, outcome: 'failed', detail: 'scene not allowed' }
  const answer = await post('/wxa/getwxacodeunlimit', {
    scene: wish.scene,
    page: wish.page,
    width: wish.widthPx,
    env_version: edition,
    // The page can only be looked up in the version that is already released.
    check_path: edition === 'release',
  })
  if (answer.kind !== 'image') return failureOf(outcomes.unlimitedQr, answer)
  const type = typeOf(answer.bytes)
  return type ? { ok: true, image: answer.bytes, type } : failureOf(outcomes.unlimitedQr, answer)
}

/** First and last bytes, so that a picture cut short is found too. */
function typeOf(bytes: Buffer): 'image/png' | 'image/jpeg' | null {
  const start = bytes.subarray(0, 4).toString('hex')
  const end = bytes.subarray(-8).toString('hex')
  if (start === '89504e47' && end === '49454e44ae426082') return 'image/png'
  if (start.startsWith('ffd8ff') && end.endsWith('ffd9')) return 'image/jpeg'
  return null
}
