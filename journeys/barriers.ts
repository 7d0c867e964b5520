import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** There once its source was evaluated on the page. */
    axe: { run(context: Document, options: { runOnly: string[] }): Promise<AxeResults> }
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What breaks WCAG 2.2 A or AA on the page now, in axe's words; one line for each rule. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate((runOnly) => window.axe.run(document, { runOnly }), wcag)
  return violations.map(({ id, nodes }) => {
    const where = nodes
      .slice(0, 2)
      .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
    return `barrier ${id} on ${page.url()}: ${where.join(' | ')}`
  })
}
