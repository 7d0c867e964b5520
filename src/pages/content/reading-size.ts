import { keepStored, readStored } from '#phone/stored'

const key = 'reading-size'
export const readingSizes = ['normal', 'large', 'largest'] as const
export type ReadingSize = (typeof readingSizes)[number]

/** How large somebody likes to read on this phone. */
export const readingSize = {
  read: (): ReadingSize =>
    readStored(key, (value) => readingSizes.find((size) => size === value) ?? null) ?? 'normal',
  keep: (size: ReadingSize) => void keepStored(key, size),
}
