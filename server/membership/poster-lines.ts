export interface FittedText {
  size: number
  lines: string[]
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const clingsToPrevious = /^[·、，。：；！？）」』》\s\p{M}]/u
const clingsToNext = /[（「『《]$/u

/** Width in em, never too small: Chinese signs are square in Noto Sans SC, Latin ones at most 0.9. */
export function emWidth(text: string): number {
  return Array.from(text, (sign) => {
    if (/[MW@%]/.test(sign)) return 0.95
    if (/[A-Z]/.test(sign)) return 0.75
    return /[ -~]/.test(sign) ? 0.62 : 1
  }).reduce((sum, em) => sum + em, 0)
}

/** Pieces that may stand at the start of a line. */
function pieces(text: string): string[] {
  const found: string[] = []
  for (const { segment } of words.segment(text)) {
    const previous = found.at(-1)
    const clings = clingsToPrevious.test(segment) || (previous !== undefined && clingsToNext.test(previous))
    if (previous !== undefined && clings) found[found.length - 1] = previous + segment
    else found.push(segment)
  }
  return found
}

/** A word wider than the line breaks anywhere. */
const cut = (piece: string, maxEm: number) => (emWidth(piece) > maxEm ? Array.from(piece) : [piece])

function fill(text: string, maxEm: number): string[] {
  const lines: string[] = []
  for (const piece of pieces(text).flatMap((whole) => cut(whole, maxEm))) {
    const line = lines.at(-1)
    if (line !== undefined && emWidth(line + piece) <= maxEm) lines[lines.length - 1] = line + piece
    else lines.push(piece)
  }
  return lines.map((line) => line.trim())
}

/** A union's name reads best as where and who: 「松桃苗族自治县 / 网约配送行业工会联合会」. */
function splitAfterPlace(text: string, maxEm: number): string[] | undefined {
  const place = text.match(/^.*(?:[县州镇乡]|(?<![社园小])区|(?<![城超])市)(?=.{5})/u)?.[0]
  if (!place) return undefined
  const lines = [place, text.slice(place.length)]
  return lines.every((line) => emWidth(line) <= maxEm) ? lines : undefined
}

/** As few lines as possible, and those as even as possible, broken between words. */
export function wrap(text: string, maxEm: number): string[] {
  const count = fill(text, maxEm).length
  const placed = count === 2 ? splitAfterPlace(text, maxEm) : undefined
  if (placed) return placed
  for (let em = Math.ceil(emWidth(text) / count); em < maxEm; em += 0.5) {
    const lines = fill(text, em)
    if (lines.length === count) return lines
  }
  return fill(text, maxEm)
}

/** The largest of the sizes at which the text takes no more than `maxLines`; beyond that it ends in …. */
export function fitText(text: string, width: number, sizes: readonly number[], maxLines: number): FittedText {
  const fitted = sizes
    .map((size) => ({ size, lines: wrap(text, width / size) }))
    .find(({ lines }) => lines.length <= maxLines)
  if (fitted) return fitted
  const size = Math.min(...sizes)
  const lines = fill(text, width / size - 1).slice(0, maxLines)
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)}…`] }
}
