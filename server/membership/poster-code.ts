import { create } from 'qrcode'

/** A plain link, or the mini-program code that WeChat drew. */
export type PosterCode =
  | { kind: 'link'; link: string }
  | { kind: 'mini-program'; image: Buffer; type: 'image/png' | 'image/jpeg' }

// Four light modules around a QR code (ISO/IEC 18004, 5.3.8).
const QUIET_MODULES = 4

/** The code inside a white square of `side` at `x`, `y`, its quiet zone included. */
export function codeSvg(code: PosterCode, x: number, y: number, side: number): string {
  if (code.kind === 'link') return qrSvg(code.link, x, y, side)
  const source = `data:${code.type};base64,${code.image.toString('base64')}`
  const edge = side * 0.06
  return `<image x="${x + edge}" y="${y + edge}" width="${side - 2 * edge}" height="${side - 2 * edge}" href="${source}"/>`
}

function qrSvg(link: string, x: number, y: number, side: number): string {
  // Q still reads with a quarter of the code scratched or wet.
  const { size, data } = create(link, { errorCorrectionLevel: 'Q' }).modules
  const scale = side / (size + 2 * QUIET_MODULES)
  const offset = QUIET_MODULES * scale
  const path = Array.from({ length: size }, (_, row) =>
    rowPath(data.subarray(row * size, (row + 1) * size), row),
  )
  return `<g transform="translate(${x + offset} ${y + offset}) scale(${scale})" shape-rendering="crispEdges"><path fill="#1E1A17" d="${path.join('')}"/></g>`
}

/** Neighbours as one bar: hairlines between modules confuse readers. */
function rowPath(row: Uint8Array, y: number): string {
  const bars = Array.from(row, (dark) => (dark ? '1' : '0'))
    .join('')
    .matchAll(/1+/g)
  return Array.from(bars, (bar) => `M${bar.index} ${y}h${bar[0].length}v1h-${bar[0].length}z`).join('')
}
