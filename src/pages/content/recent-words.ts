import * as z from 'zod/mini'
import { recentWordsKey as key } from '#phone/forget-traces'
import { dropStored, keepStored, readStored } from '#phone/stored'

const most = 6
const wordsSchema = z.array(z.string())

/** What was searched for lately on this phone, newest first. */
export function recentWords(): string[] {
  const kept = readStored(key, (value) => {
    const parsed = z.safeParse(wordsSchema, value)
    return parsed.success ? parsed.data : null
  })
  return kept ?? []
}

export function keepWords(words: string) {
  keepStored(key, [words, ...recentWords().filter((known) => known !== words)].slice(0, most))
}

export function forgetWords() {
  dropStored(key)
}
