/** Chinese has no spaces: each pair of neighbouring characters is a word to search by. Words of a title are marked. */
const titleMark = '='

export const marked = (word: string) => titleMark + word

/** All pairs and single characters of a text, and its Latin words and figures, each once. */
export function bigramsOf(text: string): string[] {
  return unique(runsOf(text).flatMap((run) => (isHan(run) ? [...run, ...pairsOf(run)] : [run])))
}

/** What to look for: single characters only where one stands alone. */
export function wantedBigrams(words: string): string[] {
  return unique(runsOf(words).flatMap((run) => (isHan(run) && [...run].length > 1 ? pairsOf(run) : [run])))
}

/** What an article is found by; its title counts more. */
export function articleBigrams(title: string, rest: string[]): string[] {
  return [...bigramsOf([title, ...rest].join('\n')), ...bigramsOf(title).map(marked)]
}

/** Runs of Chinese characters, and Latin words or figures without their thousands' commas. */
function runsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
  return plain.match(/\p{Script=Han}+|[\p{Script=Latin}\d]+/gu) ?? []
}

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run)
}

function pairsOf(run: string): string[] {
  const letters = [...run]
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`)
}

function unique(words: string[]): string[] {
  return [...new Set(words)]
}
