import {
  at,
  circle,
  group,
  HEIGHT,
  onCircle,
  type Point,
  polygon,
  range,
  rect,
  shape,
  stroke,
  tone,
  WIDTH,
} from './cover-shapes'
import type { Variation } from './cover-variation'

/** A star between laurels, with rays behind it. */
export function honour({ between, pick }: Variation): string {
  const centre = { x: 375, y: 196 }
  const rays = pick([16, 20, 24])
  const first = between(0, 360 / rays)
  const ray = (index: number) => {
    const from = first + (index * 360) / rays
    return `M${at(centre)}L${at(onCircle(centre, 620, from))}L${at(onCircle(centre, 620, from + 180 / rays))}z`
  }
  const leaves = range(8).map((index) =>
    leaf(onCircle({ x: 0, y: 0 }, 124, 101 + index * 18), 101 + index * 18),
  )
  const branch = leaves.join('')
  return [
    rect(0, 0, WIDTH, HEIGHT, tone.gold50),
    shape(range(rays).map(ray).join(''), tone.gold, 0.1),
    shape('M318 300l-40 92 42-10 26 34 34-104zM432 300l40 92-42-10-26 34-34-104z', tone.red),
    circle(centre.x, centre.y, 164, tone.card),
    stroke(`M${centre.x - 164} ${centre.y}a164 164 0 1 0 328 0a164 164 0 1 0-328 0`, tone.gold, 5),
    group(`translate(${at(centre)})`, branch),
    group(`translate(${at(centre)}) scale(-1 1)`, branch),
    star(centre, 82),
  ].join('')
}

function leaf(place: Point, degrees: number): string {
  return group(
    `translate(${at(place)}) rotate(${degrees + 118})`,
    shape('M-27 0Q0-21 27 0Q0 21-27 0z', tone.gold),
  )
}

/** Each point has a light and a dark side. */
function star(centre: Point, radius: number): string {
  const corner = (index: number) => onCircle(centre, index % 2 ? radius * 0.42 : radius, index * 36 - 90)
  return range(10)
    .map((index) => polygon([centre, corner(index), corner(index + 1)], tone.red, index % 2 ? 1 : 0.82))
    .join('')
}

/** Three wheels that mesh, over a rule. */
export function craft({ between, pick }: Variation): string {
  const big = { x: 500, y: 190 }
  const direction = between(160, 172)
  const small = onCircle(big, 218, direction)
  const upward = direction + 75
  const third = onCircle(small, 130, upward)
  return [
    rect(0, 0, WIDTH, HEIGHT, tone.paper),
    circle(big.x, big.y, 262, tone.line, 0.55),
    gear(third, 66, 9, upward + 200, tone.ink500),
    circle(third.x, third.y, 20, tone.paper),
    gear(small, 84, 12, direction + 195, tone.red),
    circle(small.x, small.y, 26, tone.paper),
    gear(big, 152, pick([22, 23]), direction, tone.ink700),
    circle(big.x, big.y, 62, tone.red),
    circle(big.x, big.y, 24, tone.paper),
    rule(between(40, 70)),
  ].join('')
}

function gear(centre: Point, radius: number, teeth: number, first: number, fill: string): string {
  const step = 360 / teeth
  const tooth = (index: number) => {
    const from = first + (index - 0.25) * step
    return [
      onCircle(centre, radius - 20, from - step * 0.06),
      onCircle(centre, radius, from + step * 0.08),
      onCircle(centre, radius, from + step * 0.42),
      onCircle(centre, radius - 20, from + step * 0.56),
    ]
  }
  return polygon(range(teeth).flatMap(tooth), fill)
}

function rule(start: number): string {
  const ticks = range(44).map((index) => `M${28 + index * 16} 356v${index % 5 ? 16 : 30}`)
  return group(
    `translate(${at({ x: start - 60, y: 0 })})`,
    rect(-20, 356, 820, 72, tone.card),
    rect(-20, 352, 820, 4, tone.ink700),
    stroke(ticks.join(''), tone.ink500, 3),
  )
}

/** Scales before a hall of columns. */
export function law({ between, pick }: Variation): string {
  const columns = pick([5, 6, 7])
  const gap = 560 / columns
  const hall = range(columns).map((index) => rect(95 + index * gap + gap / 2 - 20, 150, 40, 200, tone.line))
  const drop = between(-9, 9)
  return [
    rect(0, 0, WIDTH, HEIGHT, tone.paper),
    shape('M60 128L375 20L690 128z', tone.line),
    rect(75, 128, 600, 16, tone.line),
    ...hall,
    rect(60, 350, 630, 70, tone.line),
    shape('M366 92h18V352h-18zM290 376q0-30 36-30h98q36 0 36 30z', tone.ink),
    stroke(`M190 ${120 - drop}Q375 ${88} 560 ${120 + drop}`, tone.ink, 12),
    circle(375, 100, 22, tone.red),
    pan(190, 120 - drop),
    pan(560, 120 + drop),
  ].join('')
}

function pan(x: number, y: number): string {
  return group(
    `translate(${at({ x, y })})`,
    stroke('M0 0L-74 132M0 0L74 132', tone.ink, 5),
    shape('M-92 130H92Q84 196 0 196T-92 130z', tone.red),
  )
}

/** A pinned sheet and a speaking-trumpet. */
export function notice({ between, pick }: Variation): string {
  const lean = between(-4, 3)
  const lines = range(pick([4, 5])).map((index) =>
    rect(44, 126 + index * 36, between(150, 220), 12, tone.line, 6),
  )
  const page = rect(0, 0, 300, 360, tone.card, 16)
  return [
    rect(0, 0, WIDTH, HEIGHT, tone.red50),
    group(`translate(122 58) rotate(${(lean + 9).toFixed(1)} 150 0)`, rect(0, 0, 300, 360, tone.line, 16)),
    group(
      `translate(112 50) rotate(${lean.toFixed(1)} 150 0)`,
      page,
      rect(44, 62, 168, 26, tone.red, 6),
      ...lines,
      circle(150, 20, 13, tone.ink),
    ),
    group(`translate(560 220) rotate(${between(-16, -8).toFixed(1)})`, trumpet()),
  ].join('')
}

function trumpet(): string {
  return [
    shape('M-28 40h44l16 96h-40z', tone.ink700),
    shape('M-84-36H-10L96-96V96L-10 36H-84a36 36 0 0 1 0-72z', tone.red),
    rect(-34, -36, 24, 72, tone.redDark),
    rect(88, -104, 18, 208, tone.ink, 9),
    stroke('M126-34a40 40 0 0 1 0 68M148-62a74 74 0 0 1 0 124', tone.red, 9),
  ].join('')
}
