import { at, circle, group, HEIGHT, hills, range, rect, shape, stroke, tone, WIDTH } from './cover-shapes'
import type { Variation } from './cover-variation'

/** Homes under one umbrella. */
export function care({ between, pick }: Variation): string {
  const shift = between(-14, 14)
  const rain = range(22).map((index) => {
    const x = 20 + index * 34 + between(-8, 8)
    const y = between(10, 330)
    return `M${at({ x, y })}l-9 26`
  })
  return [
    rect(0, 0, WIDTH, HEIGHT, tone.red50),
    stroke(rain.join(''), tone.ink500, 4, 0.28),
    shape('M110 226L60 420H690L640 226z', tone.red50),
    shape('M0 384Q375 340 750 384V420H0z', tone.line),
    group(`translate(${at({ x: 375 + shift, y: 0 })})`, ...umbrella()),
    home(206, pick([100, 112]), tone.card),
    home(440, pick([84, 96]), tone.card),
    home(546, pick([104, 118]), tone.paper),
  ].join('')
}

function umbrella(): string[] {
  const scallops = 'Q-204 226-136 262Q-68 226 0 262Q68 226 136 262Q204 226 272 262'
  return [
    stroke('M0 60V356q0 32-30 32t-30-30', tone.ink, 11),
    shape(`M-272 262${scallops}A272 212 0 0 0-272 262z`, tone.red),
    shape('M-136 262Q-132 112 0 50V262Q-68 226-136 262z', tone.redDark),
    shape('M136 262Q132 112 0 50A272 212 0 0 1 272 262Q204 226 136 262z', tone.redDark),
    circle(0, 46, 9, tone.ink),
  ]
}

function home(x: number, height: number, fill: string): string {
  const top = 388 - height * 0.62
  return [
    rect(x, top, 76, 388 - top, fill),
    shape(`M${x - 10} ${top}L${x + 38} ${388 - height}L${x + 86} ${top}z`, tone.ink700),
    rect(x + 29, 388 - 34, 20, 34, tone.red),
  ].join('')
}

const spines = [tone.red, tone.ink700, tone.green, tone.blue, tone.redDark, tone.card] as const

/** A shelf, and a cap on the pile of books already read. */
export function study({ between, pick }: Variation): string {
  const first = pick([0, 1, 2, 3, 4, 5])
  const spine = (index: number) => spines[(first + index) % spines.length] ?? tone.red
  let x = 88
  const books = range(6).map((index) => {
    const [width, height] = [between(36, 52), between(146, 230)]
    const book = rect(x, 340 - height, width, height, spine(index), 3)
    const band = rect(x, 374 - height, width, 9, tone.line)
    x += width + 3
    return book + band
  })
  const pile = [tone.blue, tone.card, tone.red].map((fill, index) =>
    rect(500 + between(-8, 8), 304 - index * 37, 176, 36, fill, 4),
  )
  const leaning = rect(0, -186, 34, 186, spine(6), 3)
  return [
    rect(0, 0, WIDTH, HEIGHT, tone.paper),
    circle(pick([250, 300, 350]), 196, 186, tone.red50),
    ...books,
    group(`translate(${at({ x: x + 44, y: 340 })}) rotate(-14)`, leaning),
    ...pile,
    group('translate(588 176)', cap()),
    rect(48, 340, 654, 14, tone.ink),
    shape('M104 354h14v66h-14zM632 354h14v66h-14z', tone.ink),
  ].join('')
}

function cap(): string {
  return [
    shape('M-62 0V40Q0 76 62 40V0z', tone.ink700),
    shape('M0-46L128 2L0 50L-128 2z', tone.ink),
    stroke('M0 2L92 22V70', tone.red, 6),
    shape('M92 64l13 40h-26z', tone.red),
  ].join('')
}

/** A station with an awning in the midday sun. */
export function summer({ between, pick }: Variation): string {
  const sun = { x: pick([170, 200, 232]), y: between(112, 138) }
  const start = -between(0, 220)
  return [
    rect(0, 0, WIDTH, HEIGHT, tone.red50),
    circle(sun.x, sun.y, 168, tone.red, 0.08),
    circle(sun.x, sun.y, 120, tone.red, 0.12),
    circle(sun.x, sun.y, 76, tone.red),
    hills(306, 52, start, tone.green, 0.28),
    hills(348, 34, start - 30, tone.green, 0.55),
    rect(0, 380, WIDTH, 40, tone.green),
    group('translate(500 0)', ...station(pick([3, 4]))),
  ].join('')
}

function station(bottles: number): string[] {
  const stripes = range(6).map((index) => {
    const x = -150 + index * 50
    return shape(`M${x} 132h50v62a25 25 0 0 1-50 0z`, index % 2 ? tone.card : tone.red)
  })
  const drinks = range(bottles).map((index) => bottle(-92 + index * 40))
  return [
    rect(-132, 180, 264, 204, tone.card),
    rect(-108, 214, 216, 92, tone.line),
    ...drinks,
    rect(-148, 306, 296, 16, tone.ink),
    rect(-132, 322, 264, 62, tone.paper),
    rect(-150, 116, 300, 18, tone.redDark, 4),
    ...stripes,
  ]
}

function bottle(x: number): string {
  return (
    rect(x, 258, 24, 48, tone.blue, 5) +
    rect(x + 7, 246, 10, 14, tone.ink700, 2) +
    rect(x, 272, 24, 14, tone.card)
  )
}

/** A heart that beats between leaves. */
export function health({ between, pick }: Variation): string {
  const peak = between(86, 116)
  const beat = `h${pick([60, 76])}l26-34 30 ${Math.round(peak)} 38-${Math.round(peak * 1.7)} 32 ${Math.round(peak * 0.7 + 34)}h30`
  const twigs = range(4).map((index) => blade(-index * 40 + 6, 20 + index * 9 + between(-4, 4)))
  const twig = [stroke('M0 60Q-8-40 2-152', tone.green, 6), ...twigs].join('')
  return [
    rect(0, 0, WIDTH, HEIGHT, tone.paper),
    circle(375, 210, 186, tone.green, 0.12),
    shape(
      'M375 348C232 252 214 186 222 148C234 88 326 74 375 142C424 74 516 88 528 148C536 186 518 252 375 348z',
      tone.red,
    ),
    stroke(`M240 214H262${beat}H510`, tone.card, 16),
    stroke('M40 214H204M546 214H710', tone.green, 8, 0.7),
    group('translate(106 380)', twig),
    group('translate(644 380) scale(-1 1)', twig),
  ].join('')
}

function blade(y: number, turn: number): string {
  const outline = 'M0 0Q34-34 84-22Q58 22 0 0z'
  return group(
    `translate(0 ${y})`,
    shape(outline, tone.green),
    group(`scale(-1 1) rotate(${turn.toFixed(0)})`, shape(outline, tone.green, 0.7)),
  )
}

/** Lanterns below the eaves on a festival evening. */
export function culture({ between, pick }: Variation): string {
  const moon = { x: pick([540, 580, 610]), y: between(104, 132) }
  const start = -between(0, 230)
  const lanterns = [112, 284, 456].map((x, index) =>
    lantern(x + between(-8, 8), between(112, 136) + (index % 2) * 74, index === 1 ? 1.1 : 0.9),
  )
  return [
    rect(0, 0, WIDTH, HEIGHT, tone.red50),
    circle(moon.x, moon.y, 78, tone.card),
    hills(296, 60, start, tone.ink700, 0.18),
    hills(338, 44, start - 20, tone.ink700, 0.4),
    hills(384, 26, start - 60, tone.ink700),
    ...lanterns,
    rect(0, 0, WIDTH, 18, tone.ink),
    ...range(19).map((index) => circle(15 + index * 40, 20, 15, index % 2 ? tone.ink700 : tone.ink)),
  ].join('')
}

function lantern(x: number, y: number, scale: number): string {
  return group(
    `translate(${at({ x, y })}) scale(${scale})`,
    stroke(`M0-60V-200`, tone.ink700, 4),
    shape('M-76 0C-76-76 76-76 76 0S-76 76-76 0z', tone.red),
    stroke('M0-56V56M-30-54Q-66 0-30 54M30-54Q66 0 30 54', tone.redDark, 4),
    shape('M-28-66h56v14h-56zM-28 52h56v14h-56z', tone.ink),
    stroke('M-12 66v44M0 66v54M12 66v44', tone.red, 5),
  )
}
