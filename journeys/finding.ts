import type { Locator, Page } from 'playwright-core'

const isSelector = (target: string) => /^[.#[]/.test(target)

export function visibleText(page: Page, text: string, exact = false): Locator {
  return page.getByText(text, { exact }).filter({ visible: true })
}

/** taro-ui lays a native button over the words of its buttons, so those are aimed at as a whole. */
export async function whatToTap(page: Page, target: string, timeout: number): Promise<Locator> {
  if (isSelector(target)) return page.locator(target).filter({ visible: true }).first()
  const labelled = page.getByLabel(target, { exact: true }).filter({ visible: true })
  await visibleText(page, target).or(labelled).first().waitFor({ timeout })
  const exact = visibleText(page, target, true)
  const words = (await exact.count()) > 0 ? exact.first() : visibleText(page, target).or(labelled).first()
  const button = page.locator('.at-button').filter({ has: words, visible: true })
  return (await button.count()) > 0 ? button.first() : words
}

/** Taro draws a field as an element of its own around the browser's input. */
export function fieldOf(page: Page, name: string): Locator {
  if (isSelector(name)) return page.locator(name).filter({ visible: true }).first()
  const label = `[aria-label="${name}"]`
  const named = `:is(input, textarea):is(${label}, ${label} *)`
  const hinted = `:is(input, textarea)[placeholder*="${name}"]`
  return page.locator(`${named}, ${hinted}`).filter({ visible: true }).first()
}
