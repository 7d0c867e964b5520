// Covers are 750 × 420, as wide as the design. Colours are the product's tokens; gold belongs to honours.
export const WIDTH = 750
export const HEIGHT = 420

export const tone = {
  red: '#C22A1E',
  redDark: '#9E2018',
  red50: '#FCEFEC',
  ink: '#1E1A17',
  ink700: '#4A423C',
  ink500: '#6F655D',
  paper: '#F6F3EF',
  card: '#FFFFFF',
  line: '#E7E0D8',
  gold: '#8A6420',
  gold50: '#F8F1E2',
  green: '#256B45',
  blue: '#1F5F8B',
} as const

export interface Point {
  x: number
  y: number
}

const short = (value: number) => Math.round(value * 10) / 10

const seeThrough = (opacity: number) => (opacity < 1 ? ` opacity="${short(opacity * 10) / 10}"` : '')

export const at = ({ x, y }: Point) => `${short(x)} ${short(y)}`

/** Clockwise from the right, in degrees. */
export function onCircle(centre: Point, radius: number, degrees: number): Point {
  const turn = (degrees * Math.PI) / 180
  return { x: centre.x + radius * Math.cos(turn), y: centre.y + radius * Math.sin(turn) }
}

export const range = (count: number) => Array.from({ length: count }, (_, index) => index)

export function circle(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${fill}"${seeThrough(opacity)}/>`
}

export function rect(x: number, y: number, width: number, height: number, fill: string, round = 0): string {
  const corners = round ? ` rx="${round}"` : ''
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${corners} fill="${fill}"/>`
}

export function shape(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${seeThrough(opacity)}/>`
}

export function stroke(d: string, colour: string, width: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${seeThrough(opacity)}/>`
}

export function group(transform: string, ...parts: string[]): string {
  return `<g transform="${transform}">${parts.join('')}</g>`
}

export const polygon = (points: Point[], fill: string, opacity = 1) =>
  shape(`M${points.map(at).join('L')}z`, fill, opacity)

/** A soft range of hills across the whole width, down to the lower edge. */
export function hills(top: number, swing: number, start: number, fill: string, opacity = 1): string {
  const step = 250
  const waves = range(4)
    .map((index) => {
      const x = start + index * step
      const lift = index % 2 ? swing : -swing
      return `Q${short(x + step / 2)} ${short(top + lift)} ${short(x + step)} ${short(top)}`
    })
    .join('')
  return shape(`M${short(start)} ${short(top)}${waves}V${HEIGHT}H${short(start)}z`, fill, opacity)
}
