import { createHash } from 'node:crypto'
import type { Deps } from '#server/deps'
import type { FileAnswer } from '#server/http/implement'
import { launchLink, sceneOf } from '#server/wechat/scene'
import type { WechatQr } from '#server/wechat/unlimited-qr'
import { unionOfJoinCode } from './join-codes'
import { keeping } from './keeping'
import { posterSvg } from './poster'
import type { PosterCode } from './poster-code'
import { posterPdf, posterPng } from './poster-print'
import { cityUnion } from './unions'

const landingPage = 'pages/membership/union'

// A page to print is up to half a megabyte and takes a second of a processor.
const drawn = keeping<Buffer>(32)
const wechatCodes = keeping<WechatQr>(64, ({ ok }) => ok)

function keyOf(kind: string, svg: string): string {
  return createHash('sha256').update(`${kind} ${svg}`).digest('base64url')
}

/** The A4 poster of a join code. Throws join_code_unknown, join_code_revoked or union_closed. */
export async function joinPoster(
  deps: Deps,
  code: string,
  kind: 'png' | 'pdf',
  now: Date,
): Promise<FileAnswer> {
  const { union } = await unionOfJoinCode(deps.db, code)
  const city = await cityUnion(deps.db, union.cityCode)
  const words = {
    cityName: city.area ?? city.name,
    unionName: union.name,
    ...(union.isSample ? { note: '样例海报，仅供演示' } : {}),
  }
  const svg = posterSvg({ ...words, code: await posterCode(deps, code) })
  const bytes = await drawn(keyOf(kind, svg), () =>
    kind === 'png' ? posterPng(svg) : posterPdf(svg, `扫码入会 ${union.name}`, now),
  )
  return {
    bytes,
    type: kind === 'png' ? 'image/png' : 'application/pdf',
    name: `join-${code.slice(0, 6)}.${kind}`,
    cacheControl: 'private, max-age=300',
  }
}

/** A mini-program code where WeChat is configured and answers, else the plain link; the stand-in's leads nowhere. */
async function posterCode(deps: Deps, code: string): Promise<PosterCode> {
  const link: PosterCode = { kind: 'link', link: launchLink(deps.settings.publicUrl, 'join', code) }
  if (deps.settings.wechat === undefined || !deps.settings.isProduction) return link
  const wish = { scene: sceneOf('join', code), page: landingPage, widthPx: 1280 }
  const qr = await wechatCodes(code, () => deps.wechat.unlimitedQr(wish))
  return qr.ok ? { kind: 'mini-program', image: qr.image, type: qr.type } : link
}
