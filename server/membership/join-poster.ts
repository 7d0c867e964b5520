import type { Deps } from '#server/deps'
import type { FileAnswer } from '#server/http/implement'
import { launchLink, sceneOf } from '#server/wechat/scene'
import { unionOfJoinCode } from './join-codes'
import { posterSvg } from './poster'
import type { PosterCode } from './poster-code'
import { posterPdf, posterPng } from './poster-print'
import { cityUnion } from './unions'

const landingPage = 'pages/membership/union'

/** The A4 poster of a join code. Throws join_code_unknown, join_code_revoked or union_closed. */
export async function joinPoster(
  deps: Deps,
  code: string,
  kind: 'png' | 'pdf',
  now: Date,
): Promise<FileAnswer> {
  const { union } = await unionOfJoinCode(deps.db, code)
  const city = await cityUnion(deps.db, union.cityCode)
  const svg = posterSvg({
    cityName: city.area ?? city.name,
    unionName: union.name,
    code: await posterCode(deps, code),
    ...(union.isSample ? { note: '样例海报，仅供演示' } : {}),
  })
  const bytes = kind === 'png' ? await posterPng(svg) : await posterPdf(svg, `扫码入会 ${union.name}`, now)
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
  const qr = await deps.wechat.unlimitedQr({ scene: sceneOf('join', code), page: landingPage, widthPx: 1280 })
  return qr.ok ? { kind: 'mini-program', image: qr.image, type: qr.type } : link
}
