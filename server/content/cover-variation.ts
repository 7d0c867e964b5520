/** Repeatable choices: the same seed always draws the same cover. */
export interface Variation {
  between(low: number, high: number): number
  pick<Item>(items: readonly [Item, ...Item[]]): Item
}

/** 32 bits out of a text: FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193)
  return value >>> 0
}

/** A number from 0 to below 1 at each call: mulberry32. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function variationOf(seed: string): Variation {
  const random = randomFrom(hash(seed))
  return {
    between: (low, high) => low + random() * (high - low),
    pick: (items) => items[Math.floor(random() * items.length)] ?? items[0],
  }
}
