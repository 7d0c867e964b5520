import Taro from '@tarojs/taro'
import { parseLaunch } from '#contract/launch'
import { choosePhotos } from './choose-files'
import { codeInPicture } from './read-code'

export type Seen = { kind: 'found'; text: string } | { kind: 'nothing' } | { kind: 'turned_back' }

/** Reads one code: by WeChat's camera, in a browser from a photo. */
export async function scan(): Promise<Seen> {
  if (process.env.TARO_ENV === 'weapp') return scanInWechat()
  const [photo] = await choosePhotos(1)
  if (photo === undefined) return { kind: 'turned_back' }
  const text = await codeInPicture(photo.path)
  URL.revokeObjectURL(photo.path)
  return text === null ? { kind: 'nothing' } : { kind: 'found', text }
}

async function scanInWechat(): Promise<Seen> {
  try {
    const { result, path } = await Taro.scanCode({ onlyFromCamera: false })
    return { kind: 'found', text: path || result }
  } catch {
    return { kind: 'turned_back' }
  }
}

/** The join code in what was scanned or typed: a poster's link, a page's address, a scene, or the code alone. */
export function joinCodeIn(text: string): string | null {
  const typed = text.trim()
  if (/^[A-Za-z0-9_-]{22}$/.test(typed)) return typed
  const named = /[?&]code=([A-Za-z0-9_-]{22})(?:[&#]|$)/.exec(typed)?.[1]
  if (named !== undefined) return named
  const scene = /[?&]scene=([^&]+)/.exec(typed)?.[1] ?? typed
  return parseLaunch({ scene, q: typed })?.code ?? null
}
