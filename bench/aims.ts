/** What the phone may weigh, in bytes; 1 kB is 1000 bytes. */
export const aims = {
  weappMain: 480_000,
  weappSubPackage: 200_000,
  h5FirstLoadGzip: 230_000,
  homeFirstSetData: 12_000,
} as const

export interface Measured {
  what: string
  bytes: number
  /** Null where no aim is set. */
  aim: number | null
}

export function isOver({ bytes, aim }: Measured): boolean {
  return aim !== null && bytes > aim
}

/** One line for people: what it is, its size, and how much of the aim it takes. */
export function lineOf(measured: Measured): string {
  const { what, bytes, aim } = measured
  const size = `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
  if (aim === null) return `${what.padEnd(34)}${size}`
  const share = `${Math.round((bytes / aim) * 100)} %`.padStart(6)
  return `${what.padEnd(34)}${size}   of ${aim / 1000} kB ${share}${isOver(measured) ? '   OVER' : ''}`
}
