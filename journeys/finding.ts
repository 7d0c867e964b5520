import type { Locator } from 'playwright-core'
import type { Screen } from './handset'

export const isSelector = (target: string) => /^[.#[]/.test(target)

export function visibleText(screen: Screen, text: string, exact = false): Locator {
  return screen.getByText(text, { exact }).filter({ visible: true })
}

/** taro-ui lays a native button over the words of its buttons, so those are aimed at as a whole. */
export async function whatToTap(screen: Screen, target: string, timeout: number): Promise<Locator> {
  if (isSelector(target)) return screen.locator(target).filter({ visible: true }).first()
  const labelled = screen.getByLabel(target, { exact: true }).filter({ visible: true })
  await visibleText(screen, target).or(labelled).first().waitFor({ timeout })
  const exact = visibleText(screen, target, true)
  const words = (await exact.count()) > 0 ? exact.first() : visibleText(screen, target).or(labelled).first()
  const button = screen.locator('.at-button').filter({ has: words, visible: true })
  return (await button.count()) > 0 ? button.first() : words
}

/** Both builds draw a field as an element of its own around the browser's input. */
export function fieldOf(screen: Screen, name: string): Locator {
  if (isSelector(name)) return screen.locator(name).filter({ visible: true }).first()
  const label = `[aria-label="${name}"]`
  const named = `:is(input, textarea):is(${label}, ${label} *)`
  const hinted = `:is(input, textarea)[placeholder*="${name}"]`
  return screen.locator(`${named}, ${hinted}`).filter({ visible: true }).first()
}
