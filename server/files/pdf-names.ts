/** A name may write any letter as # and two hexadecimal digits (ISO 32000-1, 7.3.5). */
const spell = (name: string) =>
  Array.from(name, (letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join('')

/** Finds any of these names however they are spelled; a longer name that begins alike doesn't count. */
export function anyOfNames(names: readonly string[]): RegExp {
  return new RegExp(`/(?:${names.map(spell).join('|')})(?=[\\s\\0/<>[\\](){}%]|$)`, 'gi')
}
