import { group, HEIGHT, range, rect, stroke, tone, WIDTH } from './cover-shapes'
import type { Variation } from './cover-variation'

const MODULE = 17
const MODULES = 9

/** A member card whose code is being scanned. */
export function join({ between, pick }: Variation): string {
  const lean = between(-7, -3)
  const marks = range(MODULES * MODULES)
    .filter((index) => isEye(index) || (!nearEye(index) && between(0, 1) < 0.5))
    .map(
      (index) =>
        `M${(index % MODULES) * MODULE} ${Math.floor(index / MODULES) * MODULE}h${MODULE}v${MODULE}h-${MODULE}z`,
    )
  const code = `<path d="${marks.join('')}" fill="${tone.ink}"/>`
  return [
    rect(0, 0, WIDTH, HEIGHT, tone.red50),
    group(
      `translate(375 214) rotate(${(lean + pick([12, 14, 16])).toFixed(1)})`,
      rect(-238, -146, 476, 292, tone.redDark, 28),
    ),
    group(`translate(375 210) rotate(${lean.toFixed(1)})`, ...card(code)),
  ].join('')
}

function card(code: string): string[] {
  const side = MODULE * MODULES
  return [
    rect(-250, -150, 500, 300, tone.red, 28),
    rect(-210, -104, 76, 76, tone.card, 38),
    rect(-210, 6, 150, 18, tone.card, 9),
    rect(-210, 44, 108, 12, tone.red50, 6),
    rect(-210, 74, 128, 12, tone.red50, 6),
    rect(2, -102, 204, 204, tone.card, 16),
    group(`translate(${104 - side / 2} ${-side / 2})`, code),
    stroke('M-16-90v-30h34M224-90v-30h-34M-16 90v30h34M224 90v30h-34', tone.card, 7),
  ]
}

function corner(index: number): { x: number; y: number } {
  const [x, y] = [index % MODULES, Math.floor(index / MODULES)]
  const far = MODULES - 1
  return { x: x < 4 ? x : far - x, y: y < 4 ? y : far - y }
}

/** The lower right corner has no eye, as in a real code. */
const hasEye = (index: number) => index % MODULES < 5 || Math.floor(index / MODULES) < 5

function nearEye(index: number): boolean {
  const { x, y } = corner(index)
  return hasEye(index) && x < 4 && y < 4
}

function isEye(index: number): boolean {
  const { x, y } = corner(index)
  return nearEye(index) && x < 3 && y < 3 && !(x === 1 && y === 1)
}
